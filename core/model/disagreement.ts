import { z } from 'zod';
import { FieldKey } from './console';

/** What one of two places says. */
export const DisagreementSide = z.strictObject({
  /** Short name of the document. */
  document: z.string().min(1).max(80),
  /** Clause, heading or table row inside it. */
  where: z.string().min(1).max(80).optional(),
  says: z.string().min(1).max(200),
});

/** Two places in the sources that do not say the same. Both are kept and shown. */
export const Disagreement = z.strictObject({
  topic: z.string().min(1).max(60),
  field: FieldKey.optional(),
  sides: z.tuple([DisagreementSide, DisagreementSide]),
  /** The side to follow when in doubt; `both` when they add up. */
  stricter: z.enum(['first', 'second', 'both']).optional(),
  /** How to read it where neither is stricter. */
  note: z.string().min(1).max(200).optional(),
});
export type Disagreement = z.infer<typeof Disagreement>;
