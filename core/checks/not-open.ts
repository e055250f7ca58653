import { compactWord } from '../text/phrase';
import type { Prepared } from '../text/prepared';
import { type Hit, type Outcome, PASSES } from './outcome';

/** Words of a remark that say nothing of the service itself. */
const EMPTY = new Set([
  '服务',
  '其他',
  '违法',
  '提供',
  '在线',
  '合作',
  '机构',
  '制作',
  '本类',
  '类目',
  '部分',
  '产品',
  '等',
]);
const CLAUSE = /[^,。!?;\n]+/g;
const AGAINST = /(?:不|禁止|严禁|无|拒绝|没有|未)[^,。]{0,4}$/;

/** A service as its remark names it, without what stands in brackets and without "and the like". */
const plain = (service: string): string =>
  compactWord(service.replace(/[（(][^）)]*[）)]/g, '')).replace(/等(?:违法)?(?:服务|商品销售)?$/, '');

/** A service that the remarks of a chosen category close. */
export interface ClosedService {
  service: string;
  /** Another chosen category does not close it: a person has to judge under which of them it falls. */
  mayBeOpen?: true | undefined;
}

/** The services that the chosen categories close. */
export function closedServices(chosen: readonly { notOpen?: readonly string[] | undefined }[]): ClosedService[] {
  const services = [...new Set(chosen.flatMap(({ notOpen = [] }) => notOpen))];
  return services.map((service) => ({
    service,
    ...(chosen.some(({ notOpen = [] }) => !notOpen.includes(service)) && { mayBeOpen: true }),
  }));
}

/**
 * Finds services that the chosen category's remarks close. Named in the remark's own words it is a breach; its words
 * apart in one clause are for a person to judge.
 */
export function checkNotOpen(text: Prepared, notOpen: readonly ClosedService[]): Outcome {
  const form = text.compact;
  const hits: Hit[] = [];
  for (const { service, mayBeOpen } of notOpen) {
    const name = plain(service);
    if (name.length < 2) continue;
    const words = wordsOf(name);
    for (const { 0: clause, index } of form.text.matchAll(CLAUSE)) {
      const whole = clause.indexOf(name);
      const places = whole >= 0 ? [{ start: whole, end: whole + name.length }] : placesOf(clause, words);
      if (places === undefined) continue;
      const start = Math.min(...places.map((place) => place.start));
      const end = Math.max(...places.map((place) => place.end));
      if (AGAINST.test(clause.slice(0, start))) continue;
      const disputable = whole < 0 || mayBeOpen === true;
      hits.push({ ...form.typedSpan(index + start, index + end), ...(disputable && { level: 'advice' as const }) });
    }
  }
  return hits.length === 0 ? PASSES : { kind: 'fails', hits };
}

function wordsOf(name: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(name)]
    .map(({ segment }) => segment)
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}

/** Where all words stand in a clause, or undefined. */
function placesOf(clause: string, words: readonly string[]): { start: number; end: number }[] | undefined {
  if (words.length < 2) return undefined;
  const places = words.map((word) => ({ start: clause.indexOf(word), end: clause.indexOf(word) + word.length }));
  return places.every(({ start }) => start >= 0) ? places : undefined;
}
