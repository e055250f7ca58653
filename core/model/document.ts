import { z } from 'zod';

/** A paper that some category takes. */
export const Document = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(120),
  /** Canonical name, without 《》. */
  name: z.string().min(1).max(80),
  /** Other spellings of the same paper, in the sources or in people's mouths. */
  aliases: z.array(z.string().min(1).max(80)).max(20),
  /** Who issues it, where a source says so. */
  issuer: z.string().min(1).max(80).optional(),
});
export type Document = z.infer<typeof Document>;
