import { z } from 'zod';
import { RecordId } from './base';

/** Field name of the cell that says whether a record is deleted. */
export const DELETED = '@deleted';

/**
 * One change of one field. A cell is the field of a record; its value is written by operations that have not been
 * replaced yet. More than one of them is a conflict: two people (or two windows) wrote without having seen each other.
 */
export const JournalEntry = z.strictObject({
  /** Place in this machine's journal, ascending. */
  sequence: z.int().min(1).optional(),
  collection: z.string().min(1).max(60),
  record: RecordId,
  field: z.string().min(1).max(60),
  /** Identity of the write; all fields that were written together share it. */
  operation: RecordId,
  /** Absent when the field was emptied. */
  value: z.unknown().optional(),
  /** Operations on this cell that this one had seen and takes the place of. */
  replaces: z.array(RecordId),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
