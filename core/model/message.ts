import { z } from 'zod';
import { CategoryPath } from './category';
import { ConsoleId, PageId, Verdict } from './console';
import { Ignore } from './ignore';

/** What a content script may ask the background for. Everything that arrives is checked with this. */
export const Request = z.discriminatedUnion('kind', [
  /** Put the overlay's code into the tab that asks. */
  z.strictObject({ kind: z.literal('inject-overlay') }),
  /** Give the tab the rules by which words in rich editors are marked. */
  z.strictObject({ kind: z.literal('inject-highlights') }),
  /** What a category takes, under what is held. */
  z.strictObject({
    kind: z.literal('category'),
    console: ConsoleId,
    channel: z.literal('live').optional(),
    path: CategoryPath,
  }),
  /** Categories whose name or pinyin fits. */
  z.strictObject({ kind: z.literal('search-categories'), console: ConsoleId, query: z.string().max(80) }),
  /** What the person lets stand on the console that asks. */
  z.strictObject({ kind: z.literal('ignores'), console: ConsoleId }),
  /** Let a finding stand, or no longer. Done twice it is done once. */
  z.strictObject({ kind: z.enum(['ignore', 'take-back']), console: ConsoleId, ignore: Ignore }),
  /** The state of the tab, for the badge. */
  z.strictObject({ kind: z.literal('badge'), verdict: Verdict.optional(), open: z.int().min(0).max(999) }),
]);
export type Request = z.infer<typeof Request>;

/** What a tab tells the popup: public facts about the page, nothing that was typed. */
export const TabState = z.strictObject({
  page: PageId.optional(),
  verdict: Verdict.optional(),
  open: z.int().min(0),
  /** Self-check questions that are not ticked. */
  questions: z.int().min(0).max(99).optional(),
  categories: z.array(CategoryPath),
});
export type TabState = z.infer<typeof TabState>;
