import { z } from 'zod';
import { Condition } from './condition';
import { ConsoleId } from './console';
import { Requirement } from './requirement';
import { Source } from './source';

/** The verbs with which a remark points to another category; they ask for different things. */
export const ReferenceVerb = z.enum(['需选择', '需补充', '建议选', '可选择', '已通过']);
export type ReferenceVerb = z.infer<typeof ReferenceVerb>;

export const CategoryPath = z.array(z.string().min(1).max(60)).min(1).max(4);
export type CategoryPath = z.infer<typeof CategoryPath>;

/** A remark that sends the applicant to another category. */
export const Reference = z.strictObject({
  verb: ReferenceVerb,
  /** The name as the source writes it, often an older one. */
  text: z.string().min(1).max(80),
  /** Paths that it means today; empty when it does not resolve. */
  to: z.array(CategoryPath).max(30),
  /** In which case, in few words. */
  when: z.string().min(1).max(120).optional(),
  /** Why it does not resolve. */
  unresolved: z.string().min(1).max(200).optional(),
});
export type Reference = z.infer<typeof Reference>;

export const ClosedBeta = z.strictObject({
  email: z.email(),
  /** Form of the mail's subject. */
  subject: z.string().min(1).max(120),
  workingDays: z.int().min(1).max(60).optional(),
});

/** Digests of the source's own cells, so that a changed edition shows without keeping its text. */
export const CellDigests = z.strictObject({
  requirement: z.string().regex(/^([0-9a-f]{16})?$/),
  scope: z.string().regex(/^([0-9a-f]{16})?$/),
  remark: z.string().regex(/^([0-9a-f]{16})?$/),
});

/** The two ways in which a mini program gets live video. */
export const LiveAccess = z.enum(['plugin', 'standard']);

/** How a service of the live document stands in the newer document of service categories. */
export const Correspondence = z.strictObject({
  status: z.enum(['same', 'renamed', 'moved', 'split', 'gone']),
  /** Paths of today's document; empty when it is gone. */
  to: z.array(CategoryPath).max(10),
});
export type Correspondence = z.infer<typeof Correspondence>;

/** What one of two places says. */
export const ConflictSide = z.strictObject({
  /** Short name of the document. */
  document: z.string().min(1).max(80),
  /** Id of the category there, when it is another one than the one that shows the conflict. */
  category: z.string().min(1).max(240).optional(),
  says: z.string().min(1).max(200),
});

/** Two places in the sources that differ about a category. Both are kept and shown. */
export const Conflict = z.strictObject({
  about: z.enum(['category', 'documents', 'condition', 'scope', 'applicant', 'reference', 'exemption']),
  sides: z.tuple([ConflictSide, ConflictSide]),
  /** The side that asks for more; absent when it cannot be told. */
  stricter: z.enum(['first', 'second']).optional(),
});
export type Conflict = z.infer<typeof Conflict>;

/** Papers that are asked for in a case that the tree does not hold. */
export const ExtraPapers = z.strictObject({ when: z.string().min(1).max(120), requirement: Requirement });
export type ExtraPapers = z.infer<typeof ExtraPapers>;

export const Deposit = z.strictObject({
  /** Yuan. */
  amount: z.number().min(0),
  /** Working days in which it has to be filled up again after a deduction, and in which it is paid back. */
  topUpWorkingDays: z.int().min(1).max(365),
  refundWorkingDays: z.int().min(1).max(365),
  notes: z.array(z.string().min(1).max(120)).max(10),
  source: Source,
});
export type Deposit = z.infer<typeof Deposit>;

/** A special application that waives some conditions and asks for other papers. */
export const StartUpRoute = z.strictObject({
  name: z.string().min(1).max(60),
  /** Kinds of applicant for which it is open; labels of the tree's parts that it waives. */
  for: z.array(z.string().min(1).max(60)).min(1).max(10),
  /** Kinds of conditions that it waives; all others stay. */
  waives: z.array(z.literal('team-size')).min(1),
  when: z.string().min(1).max(120),
  requirement: Requirement,
  reviewer: z.string().min(1).max(60),
  workingDays: z.int().min(1).max(60),
  email: z.email(),
});
export type StartUpRoute = z.infer<typeof StartUpRoute>;

/** What a category may say besides, the same in a file as for those who read it. */
export const plainFacts = {
  irreversible: z.string().min(1).max(200).optional(),
  closedBeta: ClosedBeta.optional(),
  /** Name of the row whose merged requirement cell this one shares. */
  merged: z.string().min(1).max(60).optional(),
  /** Live: in which live scenes it is used. */
  scene: z.string().min(1).max(120).optional(),
  /** Live: by the plug-in, or by standard live with its tag. */
  access: LiveAccess.optional(),
  accessNote: z.string().min(1).max(120).optional(),
  /** What holds for individual and for government applicants. */
  individual: z.string().min(1).max(120).optional(),
  government: z.string().min(1).max(120).optional(),
  correspondsTo: Correspondence.optional(),
  /** Market: what is asked of the vendor beside papers. */
  conditions: z.array(Condition).max(40).optional(),
  /** Market: what is only preferred. */
  preferred: z.array(z.string().min(1).max(120)).max(20).optional(),
  deposit: Deposit.optional(),
  startUpRoute: StartUpRoute.optional(),
};

/** What an applicant chooses, keyed by console and whole path. */
export const Category = z.strictObject({
  /** `console:path/with/slashes escaped as ~1`. */
  id: z.string().min(1).max(240),
  console: ConsoleId,
  channel: z.literal('live').optional(),
  path: CategoryPath,
  /** Other whole paths by which it goes: older group names, the other name in a table. */
  aliases: z.array(CategoryPath).max(20).optional(),
  /** Not a choice but what every category of the console asks for. */
  common: z.literal(true).optional(),
  requirement: Requirement.nullable(),
  /** Papers for special cases, beside the tree. */
  extras: z.array(ExtraPapers).max(10).optional(),
  scope: z.string().max(120),
  keywords: z.array(z.string().min(1).max(40)).max(40),
  remarks: z.array(z.string().min(1).max(200)).max(20),
  references: z.array(Reference).max(20),
  /** Services that the source says are not open in this category. */
  notOpen: z.array(z.string().min(1).max(80)).max(20),
  ...plainFacts,
  conflicts: z.array(Conflict).max(20).optional(),
  /** Number of the row or section in the source, from 1. */
  row: z.int().min(1),
  /** Where the source's cells are compared edition by edition. */
  digests: CellDigests.optional(),
  source: Source,
});
export type Category = z.infer<typeof Category>;

/** A path as people read it. */
export const pathText = (path: CategoryPath): string => path.join(' / ');

/** Other names of a category itself, without those of its group. */
export function otherNames({ path, aliases = [] }: Pick<Category, 'path' | 'aliases'>): string[] {
  const name = path.at(-1);
  return [...new Set(aliases.flatMap((alias) => alias.at(-1) ?? []))].filter((other) => other !== name);
}

/** What is needed of a category to tell which one a path means. */
export interface PathEntry {
  console: ConsoleId;
  channel?: 'live' | undefined;
  path: CategoryPath;
  /** Other whole paths by which it goes. */
  aliases?: readonly CategoryPath[] | undefined;
}

/** What a page is judged by once its category is known: there at once, while the plan of papers is still on its way. */
export interface PathFacts extends PathEntry {
  /** Services that the source says are not open in this category; absent when there are none. */
  notOpen?: readonly string[] | undefined;
  /** No paper is asked for in any case. */
  noPapers?: true | undefined;
}
