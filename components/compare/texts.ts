import type { Ask } from '../../core/compare';
import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';

interface CompareTexts {
  field: string;
  hint: string;
  full: (most: number) => string;
  start: string;
  noneFound: string;
  proposed: string;
  /** Consoles on which nothing like it was found. */
  noneOn: (places: readonly string[]) => string;
  offered: string;
  chosen: string;
  drop: string;
  add: string;
  fewest: string;
  count: (count: number) => string;
  nothing: string;
  /** What all of them take in their cheapest ways, and what each takes beside that, or at all where they share nothing. */
  common: (count: number) => string;
  beside: string;
  takes: string;
  /** Between papers that go together, and between those of which one is enough. */
  and: string;
  or: string;
  moreAlternatives: (count: number) => string;
  shared: (count: number) => string;
  partly: (count: number) => string;
  asks: Record<Ask, string>;
  conditions: string;
  notOpen: string;
  remarks: string;
  live: string;
  beta: string;
  none: string;
}

const zh: CompareTexts = {
  field: '加一个类目',
  hint: '类目名称或拼音',
  full: (most) => `最多对比 ${most} 个，先去掉一个再加`,
  start: '选 2 到 4 个类目，看各要几份、哪些一样',
  noneFound: '没找到，换个词试试',
  proposed: '别的平台的类目是按名称和用途找的，不对就去掉，再加一个。',
  noneOn: (names) => `${names.join('和')}没找到相近的类目，可以自己加。`,
  offered: '可以加的类目',
  chosen: '正在对比',
  drop: '去掉',
  add: '加上',
  fewest: '最少几份',
  count: (count) => `${count} 份`,
  nothing: '不用资质',
  common: (count) => `照最省的办法，每个都要这 ${count} 样`,
  beside: '另外要',
  takes: '最省的办法',
  and: ' 和 ',
  or: ' 或 ',
  moreAlternatives: (count) => `还有 ${count} 种可选`,
  shared: (count) => `都会用到 (${count})`,
  partly: (count) => `有的要 (${count})`,
  asks: { always: '必须', choice: '可选其一', none: '不用' },
  conditions: '资质以外的条件',
  notOpen: '不能做',
  remarks: '注意',
  live: '直播类目',
  beta: '内测，先发邮件',
  none: '–',
};

const en: CompareTexts = {
  field: 'Add a category',
  hint: 'Name or pinyin of a category',
  full: (most) => `At most ${most} are compared; remove one first`,
  start: 'Choose two to four categories to see how many papers each takes, and which are the same',
  noneFound: 'Nothing found; try another word',
  proposed:
    'The categories of the other consoles were found by name and use; remove what does not fit and add another. ',
  noneOn: (names) => `Nothing like it was found on ${names.join(' and ')}; you can add one yourself.`,
  offered: 'Categories to add',
  chosen: 'Compared',
  drop: 'Remove',
  add: 'Add',
  fewest: 'Fewest papers',
  count: (count) => some(count, 'paper'),
  nothing: 'No papers',
  common: (count) => `The cheapest way of each takes ${count === 1 ? 'this' : `these ${count}`}`,
  beside: 'Beside that',
  takes: 'Cheapest way',
  and: ' and ',
  or: ' or ',
  moreAlternatives: (count) => `or ${count} more`,
  shared: (count) => `In all (${count})`,
  partly: (count) => `In some (${count})`,
  asks: { always: 'always', choice: 'one of several', none: 'no' },
  conditions: 'Conditions beside papers',
  notOpen: 'Not open',
  remarks: 'Mind',
  live: 'Live categories',
  beta: 'Closed beta, mail first',
  none: '–',
};

export const useCompareTexts = (): CompareTexts => (useLocale() === 'en' ? en : zh);
