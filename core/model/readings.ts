/** Chinese characters by their syllable without tone; one that is read in several ways stands under each of them. */
export type CharacterReadings = Readonly<Record<string, string>>;
