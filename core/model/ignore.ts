import { z } from 'zod';
import { ConsoleId, FieldKey, PageId } from './console';
import { IsoDate } from './source';

/** Why a person lets a finding be. */
export const IgnoreReason = z.enum(['licensed', 'false-alarm', 'proper-name', 'other']);
export type IgnoreReason = z.infer<typeof IgnoreReason>;

/**
 * How far it reaches. `once`: this word where it stands now; `field`: the rule in this field of this form; `phrase`: the
 * word, for this rule, everywhere in the console.
 */
export const IgnoreScope = z.enum(['once', 'field', 'phrase']);
export type IgnoreScope = z.infer<typeof IgnoreScope>;

/** A finding that a person has ignored. Ignored ones stay counted and can be taken back. */
export const Ignore = z.strictObject({
  id: z.string().min(1).max(160),
  scope: IgnoreScope,
  reason: IgnoreReason,
  console: ConsoleId,
  page: PageId.optional(),
  rule: z.string().min(1).max(80),
  field: FieldKey,
  /** The word, shortened, to be recognised in a list. */
  match: z.string().max(80),
  /** Digests, to tell the word and its surroundings again without keeping the text. */
  word: z.string().max(16),
  about: z.string().max(16),
  on: IsoDate,
});
export type Ignore = z.infer<typeof Ignore>;
