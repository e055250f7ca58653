import { z } from 'zod';
import { CategoryPath } from '../category';
import { ConsoleId, FieldKey, PageId } from '../console';
import { Line, LongText, Moment, RecordId } from './base';

const Fields = z.partialRecord(FieldKey, LongText);

/** What was handed in, or was about to be. */
export const SubmissionRecord = z.strictObject({
  id: RecordId,
  console: ConsoleId,
  page: PageId.optional(),
  profile: RecordId.optional(),
  product: RecordId.optional(),
  fields: Fields,
  categories: z.array(CategoryPath).max(20),
  at: Moment,
  outcome: z.enum(['waiting', 'approved', 'refused', 'withdrawn']).optional(),
});
export type SubmissionRecord = z.infer<typeof SubmissionRecord>;

/** A form that is not finished. */
export const DraftRecord = z.strictObject({
  id: RecordId,
  console: ConsoleId,
  page: PageId,
  /** Path of the page's address, without query and fragment: those carry session tokens. */
  where: z
    .string()
    .max(300)
    .regex(/^\/[^?#]*$/),
  profile: RecordId.optional(),
  product: RecordId.optional(),
  fields: Fields,
  savedAt: Moment,
  /** When it was handed in, as far as the page took it: a login may have expired. */
  sentAt: Moment.optional(),
});
export type DraftRecord = z.infer<typeof DraftRecord>;

/** A refusal and what came of it. */
export const LedgerRecord = z.strictObject({
  id: RecordId,
  console: ConsoleId.optional(),
  at: Moment,
  /** The console's words, as they were pasted. */
  notice: LongText,
  /** Rules that it was read as. */
  rules: z.array(z.string().min(1).max(80)).max(100),
  submission: RecordId.optional(),
  product: Line.optional(),
  outcome: z.enum(['open', 'mended', 'approved', 'refused-again']),
  note: LongText.optional(),
});
export type LedgerRecord = z.infer<typeof LedgerRecord>;
