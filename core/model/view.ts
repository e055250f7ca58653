import { z } from 'zod';
import { CategoryPath, ClosedBeta, ReferenceVerb } from './category';
import { ConsoleId } from './console';
import { PaperState } from './review';
import { Source } from './source';

/** One paper as it is shown. */
export const PaperView = z.strictObject({
  /** Canonical name in the catalogue. */
  document: z.string(),
  /** The name with whose it is, how many, and what it has to say. */
  name: z.string(),
  party: z.string().optional(),
  condition: z.string().optional(),
  copies: z.int().optional(),
  unit: z.string().optional(),
  template: z.string().optional(),
  issuer: z.string().optional(),
  /** Label of the branch that is only this paper. */
  label: z.string().optional(),
  state: PaperState,
});
export type PaperView = z.infer<typeof PaperView>;

/** A part of a requirement tree as it is shown. */
export type NodeView =
  | { kind: 'paper'; paper: PaperView; missing: number }
  | {
      kind: 'all' | 'any';
      /** How many of the children are enough. */
      n: number;
      label?: string;
      title?: string;
      /** Fewest papers that are still to be got to satisfy this part. */
      missing: number;
      children: NodeView[];
    };

export const NodeView: z.ZodType<NodeView> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('paper'), paper: PaperView, missing: z.int() }),
    z.strictObject({
      kind: z.enum(['all', 'any']),
      n: z.int(),
      label: z.string().optional(),
      title: z.string().optional(),
      missing: z.int(),
      children: z.array(NodeView),
    }),
  ]),
);

/** A remark's reference with the categories that it leads to. */
export const ReferenceView = z.strictObject({
  verb: ReferenceVerb,
  text: z.string(),
  when: z.string().optional(),
  to: z.array(CategoryPath),
  unresolved: z.string().optional(),
});
export type ReferenceView = z.infer<typeof ReferenceView>;

/** The answer to "what does this category take?", ready to be shown or sent in a message. */
export const CategoryView = z.strictObject({
  id: z.string(),
  console: ConsoleId,
  channel: z.literal('live').optional(),
  path: CategoryPath,
  scope: z.string(),
  remarks: z.array(z.string()),
  references: z.array(ReferenceView),
  notOpen: z.array(z.string()),
  irreversible: z.string().optional(),
  closedBeta: ClosedBeta.optional(),
  source: Source,
  satisfied: z.boolean(),
  /** Fewest papers still to be got. */
  missing: z.int(),
  /** The tree; null when no paper is required. Alternatives stand in the source's order. */
  tree: NodeView.nullable(),
});
export type CategoryView = z.infer<typeof CategoryView>;
