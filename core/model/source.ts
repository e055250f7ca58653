import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date();

/** Where a fact stands and when it was last compared with it. */
export const Source = z.strictObject({
  /** Short name of the source document. */
  document: z.string().min(1).max(80),
  /** Heading inside the document. */
  section: z.string().min(1).max(80).optional(),
  /** Official address. */
  url: z.url({ protocol: /^https$/ }).max(300),
  /** Day of the last comparison. */
  checked: IsoDate,
  /** `archived`: an old copy; `seen`: observed by several independent scripts. Absent: official and current. */
  grade: z.enum(['archived', 'seen']).optional(),
});
export type Source = z.infer<typeof Source>;
