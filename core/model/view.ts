import { z } from 'zod';
import {
  CategoryPath,
  ClosedBeta,
  Conflict,
  Correspondence,
  Deposit,
  LiveAccess,
  ReferenceVerb,
  StartUpRoute,
} from './category';
import { Condition } from './condition';
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
  /** What else is asked of the paper or its copy. */
  notes: z.array(z.string()).optional(),
  /** Kinds of applicant or product for which it is not needed. */
  exemptFor: z.array(z.string()).optional(),
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
      exemptFor?: string[];
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
      exemptFor: z.array(z.string()).optional(),
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

/** Papers beside the tree, for a special case. */
export const ExtraView = z.strictObject({ when: z.string(), tree: NodeView });
export type ExtraView = z.infer<typeof ExtraView>;

/** A special application with the papers that it takes. */
export const StartUpRouteView = StartUpRoute.omit({ requirement: true }).extend({ tree: NodeView });
export type StartUpRouteView = z.infer<typeof StartUpRouteView>;

/** A condition with its answer under what is known of the applicant. */
export const ConditionView = z.strictObject({
  condition: Condition,
  state: z.enum(['met', 'not-met', 'unknown']),
  /** The number that decided, or that is wanting; absent where a person has to judge. */
  decidedBy: z.string().optional(),
  /** Kind of product or special route for which it is not asked. */
  waivedFor: z.string().optional(),
});
export type ConditionView = z.infer<typeof ConditionView>;

/** What the console asks of everybody, beside what one category asks for. */
export const EverybodyView = z.strictObject({ tree: NodeView, extras: z.array(ExtraView).optional() });
export type EverybodyView = z.infer<typeof EverybodyView>;

/** What a vendor needs once, before the first product. */
export const OnboardingView = z.strictObject({ conditions: z.array(z.string()), tree: NodeView, source: Source });
export type OnboardingView = z.infer<typeof OnboardingView>;

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
  /** What every category of the console asks for. */
  common: z.literal(true).optional(),
  extras: z.array(ExtraView).optional(),
  scene: z.string().optional(),
  access: LiveAccess.optional(),
  accessNote: z.string().optional(),
  individual: z.string().optional(),
  government: z.string().optional(),
  correspondsTo: Correspondence.optional(),
  conflicts: z.array(Conflict).optional(),
  conditions: z.array(ConditionView).optional(),
  preferred: z.array(z.string()).optional(),
  deposit: Deposit.optional(),
  startUpRoute: StartUpRouteView.optional(),
  everybody: EverybodyView.optional(),
  onboarding: OnboardingView.optional(),
  /** Live categories that correspond to this service category. */
  liveVariants: z.array(CategoryPath).optional(),
  source: Source,
  /** Both count what everybody has to give as well. */
  satisfied: z.boolean(),
  /** Fewest papers still to be got. */
  missing: z.int(),
  /** The tree; null when no paper is required. Alternatives stand in the source's order. */
  tree: NodeView.nullable(),
});
export type CategoryView = z.infer<typeof CategoryView>;
