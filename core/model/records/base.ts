import { z } from 'zod';

/** Random identity of a record, the same on every machine that holds it. */
export const RecordId = z.uuid();
export type RecordId = z.infer<typeof RecordId>;

/** A moment, ISO 8601 in UTC. */
export const Moment = z.iso.datetime();

/** Text of one line. */
export const Line = z.string().max(200);
/** Text that goes into a form, as long as any field takes. */
export const LongText = z.string().max(20_000);
