import { z } from 'zod';

/** Longest texts that a pack may carry; anything longer is not a label but an attempt to break something. */
const Label = z.string().min(1).max(200);

/** Branch labels (kinds of applicant or product) for which this part is not needed. */
const exemptFor = z.array(Label).min(1).max(20).optional();

/** One paper that is asked for. */
export const RequirementLeaf = z.strictObject({
  /** Id in the document catalogue. */
  document: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(120),
  /** Whose paper it is, or with whom it is made, when it is not simply the applicant's own. Reads with 的 behind it. */
  party: Label.optional(),
  /** The source's label of this branch: kind of applicant, kind of product, numbered scheme. */
  for: Label.optional(),
  /** What the paper has to say, in few words. */
  condition: z.string().min(1).max(400).optional(),
  /** Words of which the paper's scope or name must hold at least one. */
  words: z.array(Label).min(1).max(40).optional(),
  /** Smallest number of pieces; one when absent. */
  copies: z.int().min(2).max(1000).optional(),
  /** Counting word of `copies`. */
  unit: z.string().min(1).max(4).optional(),
  /** Where the source says a template is to be had. */
  template: Label.optional(),
  /** What else is asked of the paper or its copy: colour, seal, handwriting. Not part of which paper it is. */
  notes: z.array(Label).min(1).max(10).optional(),
  exemptFor,
});
export type RequirementLeaf = z.infer<typeof RequirementLeaf>;

export interface RequirementAll {
  allOf: Requirement[];
  for?: string;
  title?: string;
  exemptFor?: string[];
}
export interface RequirementAny {
  anyOf: Requirement[];
  n?: number;
  for?: string;
  title?: string;
  exemptFor?: string[];
}
/** A tree of papers: all of, any `n` (default 1) of, or one paper. */
export type Requirement = RequirementLeaf | RequirementAll | RequirementAny;

export const Requirement: z.ZodType<Requirement> = z.lazy(() =>
  z.union([
    RequirementLeaf,
    z.strictObject({
      allOf: z.array(Requirement).min(1).max(40),
      for: Label.optional(),
      title: Label.optional(),
      exemptFor,
    }),
    z
      .strictObject({
        anyOf: z.array(Requirement).min(2).max(40),
        n: z.int().min(1).max(40).optional(),
        for: Label.optional(),
        title: Label.optional(),
        exemptFor,
      })
      .refine((node) => (node.n ?? 1) <= node.anyOf.length, 'n is larger than the number of alternatives'),
  ]),
);

export const isLeaf = (node: Requirement): node is RequirementLeaf => 'document' in node;
export const isAllOf = (node: Requirement): node is RequirementAll => 'allOf' in node;

/** Nothing particular is asked of the paper: whoever has the document has it. */
export const isPlain = ({ party, condition, words, copies }: RequirementLeaf): boolean =>
  party === undefined && condition === undefined && words === undefined && copies === undefined;

/** Every leaf of a tree, in source order. */
export function leavesOf(node: Requirement): RequirementLeaf[] {
  if (isLeaf(node)) return [node];
  return (isAllOf(node) ? node.allOf : node.anyOf).flatMap(leavesOf);
}
