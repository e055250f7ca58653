import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '.';
import { Moment } from './base';
import { Sha256 } from './papers';

/** What an export says of itself. */
export const EXPORT_FORMAT = 'guoshen-export';
/** Number of the format that is written today. */
export const EXPORT_VERSION = 1;

/** At most so many records of one kind in one file. */
export const MOST_RECORDS = 50_000;

type Lists = { [C in CollectionName]: z.ZodOptional<z.ZodArray<(typeof COLLECTIONS)[C]>> };

const lists = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, schema]) => [name, z.array<z.ZodType>(schema).max(MOST_RECORDS).optional()]),
) as unknown as Lists;

/** Everything that is kept, or chosen parts of it, as one file. */
export const ExportFile = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: Moment,
  /** One of several files that are one export together; each is sound by itself. */
  part: z.strictObject({ number: z.int().min(1), of: z.int().min(2).max(1000) }).optional(),
  /** Records by kind; a kind that is absent was not chosen. */
  collections: z.strictObject(lists),
  /** Bytes of the files in base64, by their SHA-256. */
  bytes: z.record(Sha256, z.base64()).optional(),
});
export type ExportFile = z.infer<typeof ExportFile>;
