/** Rules about words in a text. Facts name them already; each leaves this list when its data is there. */
export const COMING_RULES: readonly string[] = [
  'meeting/name-special-chars',
  'meeting/name-generic',
  'meeting/intro-special-chars',
  'meeting/superlative',
  'meeting/gambling-words',
  'meeting/lottery-names',
  'meeting/not-listed-category',
  'meeting/official-mark',
  'market/external-link',
  'market/off-platform-trade',
  'market/cashback',
  'market/impersonation',
  'market/other-cloud',
  'market/superlative',
  'market/lure',
];
