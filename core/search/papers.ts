import type { SearchIndex } from './build';
import type { Ranked } from './collect';
import type { SearchEntry } from './entry';

/** What people call the papers of a trade, whatever they are called in full; longer ones first. */
const CALLED =
  /^(.{2,}?)(?:经营许可证|许可证书|资格证书|备案证明|备案凭证|许可证|资格证|执业证|经营证|备案证|证书|证明|许可|牌照|执照|备案|批文|凭证|认证|报告|证)$/u;

/** What a paper is about and what kind of paper it is called: 典当 and 证 of 典当证. */
export interface CalledPaper {
  subject: string;
  kind: string;
}

/** Undefined for what is no paper's name. */
export function calledPaper(word: string): CalledPaper | undefined {
  const subject = CALLED.exec(word)?.[1];
  return subject === undefined ? undefined : { subject, kind: word.slice(subject.length) };
}

/** Whether a hit is a paper. */
export const isPaper = (index: SearchIndex, { entry }: Pick<Ranked, 'entry'>): boolean =>
  (index.entries[entry] as SearchEntry).kind === 'document';

/** Of the best hits, as long as they are equally good, the papers first; a whole name stays where it is. */
export function papersFirst(index: SearchIndex, ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.rank ?? 0;
  if (best === 0) return ranked;
  const first = ranked.filter((each) => each.rank === best && isPaper(index, each));
  return first.length === 0 ? ranked : [...first, ...ranked.filter((each) => !first.includes(each))];
}
