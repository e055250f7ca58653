import type { Holding } from '../model/holding';
import { coversWords } from '../requirements/covers';
import { type ExpiryStage, expiryStage } from './expiry';
import { type HolderState, holderState } from './holder';
import type { DocumentUse } from './uses';

/** Everything that can be said about one paper without looking at it. */
export interface PaperReport {
  expiry: ExpiryStage;
  holder: HolderState;
  /** Uses whose words neither its name nor its written scope holds; there it does not count. */
  uncovered: { use: DocumentUse; words: readonly string[] }[];
  /** A use asks for particular words, and the scope was not written down, so that nobody can tell. */
  scopeUnknown: boolean;
  /** Most pieces that any use asks for, where it is more than there are. */
  copiesWanted?: number;
}

/**
 * @param applicant full name of the company that it is held against
 * @param uses where papers of this document are asked for
 * @param today `YYYY-MM-DD`
 */
export function reportPaper(
  holding: Holding,
  applicant: string | undefined,
  uses: readonly DocumentUse[],
  today: string,
  reminders?: readonly number[],
): PaperReport {
  const expiry = expiryStage(holding.expires, today, reminders);
  const worded = uses.flatMap((use) => use.leaves.map((leaf) => ({ use, leaf, covers: coversWords(holding, leaf) })));
  const uncovered = worded
    .filter(({ covers }) => covers === false)
    .map(({ use, leaf: { words = [] } }) => ({ use, words }));
  const most = Math.max(0, ...uses.flatMap(({ leaves }) => leaves.map(({ copies = 1 }) => copies)));
  const wanted = holding.copies !== undefined && most > holding.copies ? most : undefined;
  return {
    expiry,
    holder: holderState(holding, applicant),
    uncovered,
    scopeUnknown: worded.some(({ covers }) => covers === undefined),
    ...(wanted !== undefined && { copiesWanted: wanted }),
  };
}
