/** Search over categories, documents and rules by characters, pinyin, initials or a mixture of them. */
export { buildIndex, type SearchIndex } from './build';
export type { Range, SearchEntry, SearchHit, SearchKind } from './entry';
export { spokenTexts } from './pinyin-input';
export { readByCharacter } from './read-by-character';
export { find, search } from './search';
