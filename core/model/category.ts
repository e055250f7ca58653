import { z } from 'zod';
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

/** What an applicant chooses, keyed by console and whole path. */
export const Category = z.strictObject({
  /** `console:path/with/slashes escaped as ~1`. */
  id: z.string().min(1).max(240),
  console: ConsoleId,
  channel: z.literal('live').optional(),
  path: CategoryPath,
  requirement: Requirement.nullable(),
  scope: z.string().max(120),
  keywords: z.array(z.string().min(1).max(40)).max(40),
  remarks: z.array(z.string().min(1).max(200)).max(20),
  references: z.array(Reference).max(20),
  /** Services that the source says are not open in this category. */
  notOpen: z.array(z.string().min(1).max(80)).max(20),
  irreversible: z.string().min(1).max(200).optional(),
  closedBeta: ClosedBeta.optional(),
  /** Name of the row whose merged requirement cell this one shares. */
  merged: z.string().min(1).max(60).optional(),
  /** Number of the row in the source's table, from 1. */
  row: z.int().min(1),
  digests: CellDigests,
  source: Source,
});
export type Category = z.infer<typeof Category>;

/** A path as people read it. */
export const pathText = (path: CategoryPath): string => path.join(' / ');
