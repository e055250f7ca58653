/** What no text of a pack may hold. Texts are drawn as text; this keeps code and disguises out even so. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MARKUP = /<[!/?a-z]/i;
const SCRIPT_ADDRESS = /(?:javascript|vbscript|livescript):|data:(?:text|image\/svg|application)/i;
const ADDRESS = /([a-z][a-z0-9+.-]*):\/\/([^/\s]*)/gi;
/** Authorities that the sources send people to and that have no https. Nothing else is taken without it. */
const NO_HTTPS = new Set(['http app.eduyun.cn', 'http 219.143.231.97:8083']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
// They turn the order of the characters around: what is read is not what is there.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a text cannot stand in a pack, or undefined. */
export function unsafeText(text: string): string | undefined {
  // Full-width signs fold to the plain ones somewhere sooner or later.
  const plain = text.normalize('NFKC').replace(INVISIBLE, '');
  // `<n>` stands for a number in the phrases of rules; no browser knows such a tag.
  if (MARKUP.test(plain.replaceAll('<n>', ''))) return 'markup or a script in a text; a pack holds words only';
  // Blanks inside the word do not hide it from a browser's address parser.
  if (SCRIPT_ADDRESS.test(plain.replace(/\s/g, '')))
    return 'an address that runs code; a pack holds words and https links only';
  for (const [, scheme = '', host = ''] of plain.matchAll(ADDRESS)) {
    const lower = scheme.toLowerCase();
    if (lower !== 'https' && !NO_HTTPS.has(`${lower} ${host}`))
      return `an address that begins with ${scheme.slice(0, 20)}://; only https is taken`;
  }
  if (CONTROL.test(text)) return 'a control character in a text';
  if (TURNING.test(text)) return 'a character that turns the direction of writing around in a text';
  return LONE_SURROGATE.test(text) ? 'half a character (a lone surrogate) in a text' : undefined;
}
