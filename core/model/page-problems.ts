import { z } from 'zod';
import { ConsoleId, FieldKey, PageId } from './console';
import { Ignore, IgnoreReason } from './ignore';
import { Review } from './review';
import { Bilingual } from './rule';

/** Name of the line between the side panel and the tab that it follows. */
export const PANEL_LINE = 'guoshen-panel';

/** What a tab tells the side panel whenever it changes: the page's own texts and what is wrong with them. */
export const PageProblems = z.strictObject({
  page: z.strictObject({ id: PageId, console: ConsoleId, title: Bilingual }),
  review: Review,
  /** Labels as they are read on the page. */
  fieldLabels: z.partialRecord(FieldKey, z.string()),
  /** Texts of the fields with findings. */
  fieldTexts: z.partialRecord(FieldKey, z.string()),
  /** Categories with which something is still to be done, and the papers that they want. */
  wanting: z.strictObject({ categories: z.int().min(0), papers: z.int().min(0) }),
  /** Papers or the team's words are still being looked up: that nothing is listed does not mean that nothing is wrong. */
  pending: z.boolean(),
  questions: z.array(z.strictObject({ id: z.string(), question: Bilingual, ticked: z.boolean() })),
});
export type PageProblems = z.infer<typeof PageProblems>;

/** What the side panel asks of the tab: each on a press of the person. */
export const PanelWish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('jump'), field: FieldKey }),
  z.strictObject({ kind: z.literal('tick'), id: z.string().max(120), ticked: z.boolean() }),
  z.strictObject({
    kind: z.literal('ignore'),
    /** The finding, by what it is about. */
    rule: z.string().max(80),
    field: FieldKey,
    start: z.int().min(0),
    scope: z.enum(['once', 'field', 'phrase']),
    reason: IgnoreReason,
  }),
  z.strictObject({ kind: z.literal('take-back'), ignore: Ignore }),
]);
export type PanelWish = z.infer<typeof PanelWish>;
