import { z } from 'zod';
import { FieldKey } from './console';

/** One change of a field's text, to be made by a person or at their word. */
export const Fix = z.strictObject({
  field: FieldKey,
  /** UTF-16 offsets into the text that was judged. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** What stands there, so that a text which has changed since is not spoilt. */
  before: z.string(),
  after: z.string(),
});
export type Fix = z.infer<typeof Fix>;

/** A view of the extension asks how a finding may be mended. */
export const FixRequest = z.strictObject({
  kind: z.literal('propose-fixes'),
  rule: z.string().max(80),
  field: FieldKey,
  start: z.int().min(0),
});
export type FixRequest = z.infer<typeof FixRequest>;

/** The text as it stands in the field, and ways to mend it; none where every way would leave something torn. */
export const FixProposals = z.strictObject({ text: z.string(), fixes: z.array(Fix).max(10) });
export type FixProposals = z.infer<typeof FixProposals>;
