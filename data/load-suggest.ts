import type { Category } from '../core/model/category';
import { type SuggestData, SuggestFile } from '../core/model/suggest';
import { parse, within } from './fact-file';

const FILE = 'suggest/suggest.json';

/** @throws BrokenFactFile naming the file, also for a closed service or a part of a path that no category has */
export function loadSuggest(folder: string, categories: readonly Category[]): SuggestData {
  const { consoles, negations, besides, common, cues, closed } = parse(folder, FILE, SuggestFile);
  within(FILE, () => {
    const services = new Set(categories.flatMap(({ notOpen }) => notOpen));
    for (const { service } of closed) if (!services.has(service)) throw new Error(`no category closes ${service}`);
    const paths = categories.map(({ path }) => path.join('/'));
    for (const { id, groups = [], names = [] } of cues) {
      const lost = [...groups, ...names].find((word) => !paths.some((path) => path.includes(word)));
      if (lost !== undefined) throw new Error(`${id}: no path holds ${lost}`);
    }
  });
  return { consoles, negations, besides, common, cues, closed };
}
