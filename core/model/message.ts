import { z } from 'zod';
import { CategoryPath } from './category';
import { ConsoleId, FieldKey, PageId, Verdict } from './console';
import { Ignore } from './ignore';
import { ConsolePage } from './page';
import { Bilingual } from './rule';

/** A known form as a content script tells of it: texts by field; the path without its query, which carries a token. */
const form = {
  console: ConsoleId,
  page: PageId,
  where: z
    .string()
    .max(300)
    .regex(/^\/[^?#]*$/),
  fields: z.partialRecord(FieldKey, z.string().max(20_000)),
};

/** What is remembered about a form. Values stay in the extension: a content script learns which fields differ. */
export const FormMemory = z.strictObject({
  draft: z.strictObject({ id: z.uuid(), savedAt: z.iso.datetime(), differs: z.array(FieldKey).min(1) }).optional(),
  differences: z.array(z.strictObject({ field: FieldKey, console: ConsoleId })),
});
export type FormMemory = z.infer<typeof FormMemory>;

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
  /** A part of the team's own words. */
  z.strictObject({ kind: z.literal('team-words'), part: z.int().min(0).max(1000) }),
  /** What forms are judged by, where a pack of facts stands in the place of what is built in. */
  z.strictObject({ kind: z.literal('page-facts') }),
  /** Pages of a pack that is in use, and those that a person has taught, of one host. */
  z.strictObject({ kind: z.literal('known-pages'), host: z.string().max(80) }),
  /** Keep a page that was taught in the tab that asks. */
  z.strictObject({ kind: z.literal('keep-taught-page'), page: ConsolePage }),
  /** The state of the tab, for the badge. */
  z.strictObject({ kind: z.literal('badge'), verdict: Verdict.optional(), open: z.int().min(0).max(999) }),
  /** Keep what a person has typed on a known form, so that an expired login loses nothing. */
  z.strictObject({ kind: z.literal('keep-draft'), visit: z.uuid(), ...form }),
  /** The form was sent: it is no draft any more, and later forms are compared with it. */
  z.strictObject({ kind: z.literal('form-sent'), visit: z.uuid(), ...form, categories: z.array(CategoryPath).max(20) }),
  /** What is remembered about a form: an unfinished version, and what other consoles were told. */
  z.strictObject({ kind: z.literal('form-memory'), visit: z.uuid(), ...form }),
  /** The unfinished version is not wanted. */
  z.strictObject({ kind: z.literal('drop-draft'), draft: z.uuid() }),
]);
export type Request = z.infer<typeof Request>;

/** What a tab tells the popup: public facts about the page, nothing that was typed. */
export const TabState = z.strictObject({
  page: PageId.optional(),
  /** What the facts in use call the page. */
  title: Bilingual.optional(),
  verdict: Verdict.optional(),
  open: z.int().min(0),
  /** Self-check questions that are not ticked. */
  questions: z.int().min(0).max(99).optional(),
  categories: z.array(CategoryPath),
});
export type TabState = z.infer<typeof TabState>;

/** What the background asks of a tab when a person presses a key for it: to the next or the previous problem. */
export const StepMessage = z.strictObject({ kind: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) });
export type StepMessage = z.infer<typeof StepMessage>;
