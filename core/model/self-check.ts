import { z } from 'zod';
import { FieldKey, PageId } from './console';
import { Bilingual } from './rule';
import { Source } from './source';

/** A question that no machine can answer. It is asked for a page and never counts as passed unasked. */
export const SelfCheck = z.strictObject({
  id: z.string().regex(/^(wechat|market|meeting)\/ask-[a-z]+(?:-[a-z]+)*$/),
  pages: z.array(PageId).min(1),
  /** The fields that the question is about. */
  about: z.array(FieldKey).min(1),
  /** Asked only where the chosen category takes papers, or closes services; while that is not known it is asked. */
  when: z.enum(['papers', 'closed-services']).optional(),
  /** Worded so that yes is good. */
  question: Bilingual,
  /** Ids of the clauses, rules, points or violations behind it. */
  because: z.array(z.string().min(1).max(80)).min(1).optional(),
  source: Source,
});
export type SelfCheck = z.infer<typeof SelfCheck>;

export const SelfChecksFile = z.strictObject({ $schema: z.string().optional(), questions: z.array(SelfCheck).min(1) });
