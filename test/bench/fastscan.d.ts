declare module 'fastscan' {
  /** Finds words in a text; `search` gives their places and themselves. */
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [number, string][];
  }
}
