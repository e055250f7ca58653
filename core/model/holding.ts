import { z } from 'zod';
import { IsoDate } from './source';

/** A paper that the team has. */
export const Holding = z.strictObject({
  /** Catalogue id where it was chosen from the catalogue; otherwise the name decides. */
  document: z.string().optional(),
  /** The name as the person wrote it, with whose it is and what it covers. */
  name: z.string().min(1).max(200),
  holder: z.string().max(120).optional(),
  number: z.string().max(120).optional(),
  issued: IsoDate.optional(),
  /** Last day on which it is valid. */
  expires: IsoDate.optional(),
  scope: z.array(z.string().min(1).max(80)).optional(),
  copies: z.int().min(1).optional(),
});
export type Holding = z.infer<typeof Holding>;
