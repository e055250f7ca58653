/** Numbers from 0 up to 1, the same ones for the same seed: a run can be repeated, and two runs be compared. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `limit`. */
export const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = below(random, last + 1);
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
}
