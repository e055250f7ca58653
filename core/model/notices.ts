import { z } from 'zod';
import { ReferenceVerb } from './category';
import { ConsoleId, FieldKey } from './console';
import { Bilingual, RuleId } from './rule';
import { IsoDate } from './source';

/** What a notice is about where no rule of a console says it. */
export const NoticeTopic = z.enum(['category', 'document', 'screenshot', 'icon', 'privacy', 'bug', 'other']);
export type NoticeTopic = z.infer<typeof NoticeTopic>;

/** Words that together mean it: blanks between words that are all there, `|` between words of which one is. */
const Sayings = z.array(z.string().min(1).max(600)).min(1).max(40);

/** How reviewers put it. */
export const NoticePhrases = z.strictObject({
  /** A rule, or a topic. */
  means: z.union([RuleId, NoticeTopic]),
  console: ConsoleId.optional(),
  says: Sayings,
  /** Something else is meant when one of these is there too. */
  unless: Sayings.optional(),
  /** These need not be said any more once this one is. */
  instead: z.array(z.union([RuleId, NoticeTopic])).optional(),
  /** Fields to change where none is named. */
  fields: z.array(FieldKey).min(1).optional(),
});
export type NoticePhrases = z.infer<typeof NoticePhrases>;

export const NoticesFile = z.strictObject({
  $schema: z.string().optional(),
  source: z.strictObject({ document: z.literal('own vocabulary'), checked: IsoDate }),
  /** Words that only one console's reviewers use, in the order in which they decide. */
  consoles: z.array(z.strictObject({ console: ConsoleId, says: Sayings })).min(1),
  /** What fields are called. */
  fields: z.array(z.strictObject({ field: FieldKey, console: ConsoleId.optional(), says: Sayings })).min(1),
  /** Where the papers that a notice wants are uploaded; without ids, any paper of a category. */
  uploads: z.array(
    z.strictObject({
      field: FieldKey,
      console: ConsoleId,
      documents: z.array(z.string().min(1).max(80)).min(1).optional(),
    }),
  ),
  /** What is wanted with a category, the words right before or behind it. */
  verbs: z.array(z.strictObject({ verb: ReferenceVerb, says: Sayings })).min(1),
  /** A paper is asked for. */
  wanted: Sayings,
  phrases: z.array(NoticePhrases).min(1),
  /** What to do about a topic. */
  steps: z.record(NoticeTopic, Bilingual),
});
export type Notices = Omit<z.infer<typeof NoticesFile>, '$schema' | 'source'>;
