/** Bits of guessing below which a passphrase is not taken: with the key's work, years for a rented computer. */
export const LEAST_BITS = 45;

export interface Strength {
  /** Estimated bits that somebody has to guess. */
  bits: number;
  /** Of the least that is taken, up to 1. */
  share: number;
  /** Whether it is taken. */
  enough: boolean;
}

const COMMON =
  /password|passw0rd|qwerty|asdf|zxcv|iloveyou|admin|welcome|letmein|woaini|5201314|guoshen|过审|密码|口令/giu;

/** Kinds of characters, with the bits that one of them is worth at best. */
const KINDS: readonly [RegExp, number][] = [
  [/\p{Script=Han}/u, 9],
  [/[a-z]/u, 4],
  [/[A-Z]/u, 4.7],
  [/\d/u, 3.3],
  [/./su, 5],
];

/** How hard a passphrase is to guess, on the low side: runs, repeats and common words count as one character each. */
export function strengthOf(passphrase: string): Strength {
  const plain = passphrase.normalize('NFKC').replace(COMMON, '\u0001');
  const letters = [...plain];
  let bits = 0;
  const seen = new Map<string, number>();
  for (const [index, letter] of letters.entries()) {
    const step = letter.codePointAt(0) as number;
    const before = letters[index - 1]?.codePointAt(0);
    const isRun = before !== undefined && Math.abs(step - before) <= 1;
    const times = seen.get(letter) ?? 0;
    seen.set(letter, times + 1);
    const worth = KINDS.find(([kind]) => kind.test(letter))?.[1] ?? 0;
    bits += isRun ? 0.5 : worth / (1 + times / 2);
  }
  return { bits: Math.round(bits), share: Math.min(1, bits / LEAST_BITS), enough: bits >= LEAST_BITS };
}
