import { z } from 'zod';
import { Holding } from '../holding';
import { LongText, Moment, RecordId } from './base';

/** A paper that the team has, with where it is kept. */
export const HoldingRecord = Holding.extend({
  id: RecordId,
  /** The profile that it belongs to; absent for papers of the whole team. */
  profile: RecordId.optional(),
  files: z.array(RecordId).max(100).optional(),
  /** Where the team keeps it, if not here. */
  link: z.string().max(2000).optional(),
  note: LongText.optional(),
});
export type HoldingRecord = z.infer<typeof HoldingRecord>;

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that belongs to a paper or a text. Its bytes are kept beside the records, once for each digest. */
export const FileRecord = z.strictObject({
  id: RecordId,
  name: z.string().min(1).max(300),
  /** Media type as the browser told it; empty when it told none. */
  type: z.string().max(200),
  /** Bytes. */
  size: z.int().min(0),
  sha256: Sha256,
  addedAt: Moment,
});
export type FileRecord = z.infer<typeof FileRecord>;
