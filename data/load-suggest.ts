import type { Category } from '../core/model/category';
import type { NotListedKind } from '../core/model/meeting-rules';
import {
  DescribedFile,
  NotListedSayingsFile,
  type NotListedService,
  type SuggestData,
  SuggestFile,
} from '../core/model/suggest';
import type { Vocabulary } from '../core/model/vocabulary';
import { filesIn, parse, within } from './fact-file';

const FILE = 'suggest/suggest.json';
const NOT_LISTED = 'suggest/not-listed.json';

/**
 * @param kinds what Meeting does not list
 * @throws BrokenFactFile naming the file, also for a closed service, a path or a part of one that no category has, and for
 * a kind that is not among them or stands twice
 */
export function loadSuggest(
  folder: string,
  categories: readonly Category[],
  kinds: readonly NotListedKind[],
): SuggestData {
  const { consoles, negations, against, besides, manner, common, cues, closed } = parse(folder, FILE, SuggestFile);
  within(FILE, () => {
    const services = new Set(categories.flatMap(({ notOpen }) => notOpen));
    for (const { service } of closed) if (!services.has(service)) throw new Error(`no category closes ${service}`);
    const paths = categories.map(({ path }) => path.join('/'));
    for (const { id, groups = [], names = [] } of cues) {
      const lost = [...groups, ...names].find((word) => !paths.some((path) => path.includes(word)));
      if (lost !== undefined) throw new Error(`${id}: no path holds ${lost}`);
    }
  });
  return {
    ...{ consoles, negations, against, besides, manner, common, cues, closed },
    notListed: loadNotListed(folder, kinds),
    described: loadDescribed(folder, categories),
  };
}

function loadNotListed(folder: string, kinds: readonly NotListedKind[]): NotListedService[] {
  const { kinds: sayings } = parse(folder, NOT_LISTED, NotListedSayingsFile);
  return within(NOT_LISTED, () => {
    const seen = new Set<number>();
    return sayings.map(({ kind: number, says }) => {
      const kind = kinds.find((one) => one.number === number);
      if (kind === undefined) throw new Error(`no kind has the number ${number}`);
      if (seen.has(number)) throw new Error(`the kind ${number} has its words already`);
      seen.add(number);
      const { name: what, source } = kind;
      return { console: 'tencent-meeting' as const, what, source, says };
    });
  });
}

function loadDescribed(folder: string, categories: readonly Category[]): Vocabulary {
  const described: Record<string, readonly string[]> = {};
  for (const file of filesIn(folder, 'suggest/described')) {
    const { console, terms } = parse(folder, file, DescribedFile);
    within(file, () => {
      for (const { path, words } of terms) {
        const whole = path.join('/');
        const category = categories.find(
          (one) => one.console === console && one.channel === undefined && one.path.join('/') === whole,
        );
        if (category === undefined) throw new Error(`nothing is called ${whole}`);
        if (described[category.id] !== undefined) throw new Error(`${whole} has its words already`);
        described[category.id] = words;
      }
    });
  }
  return described;
}
