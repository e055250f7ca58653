/** Readings by word, of the dictionary of pinyin-pro for words of so many characters. */
declare module 'pinyin-pro/dist/esm/data/dict*' {
  const readings: Record<string, string>;
  export default readings;
}
