import { z } from 'zod';
import { Category } from '../model/category';
import { Document } from '../model/document';
import { Knowledge } from '../model/knowledge';
import { ConsolePage } from '../model/page';
import { Rule } from '../model/rule';
import { IsoDate } from '../model/source';

/** What the file says of itself. */
export const PACK_FORMAT = 'guoshen-pack';

/**
 * The kinds of facts that a pack may hold. A kind that is there replaces all facts of that kind; one that is absent is
 * left as it is.
 */
export const PackFacts = z.strictObject({
  categories: z.array(Category).max(5000).optional(),
  documents: z.array(Document).max(5000).optional(),
  rules: z.array(Rule).max(2000).optional(),
  pages: z.array(ConsolePage).max(100).optional(),
  knowledge: Knowledge.optional(),
});
export type PackFacts = z.infer<typeof PackFacts>;

/** Facts as one file: what is built in, a newer edition, or a team's own. Data only, never code. */
export const Pack = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(1),
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60),
  title: z.string().min(1).max(80),
  /** Day on which it was put together; no fact in it can have been checked later. */
  published: IsoDate,
  facts: PackFacts,
});
export type Pack = z.infer<typeof Pack>;
