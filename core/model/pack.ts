import { z } from 'zod';
import { CellDigests, Conflict, plainFacts, Reference } from './category';
import { ConsoleId } from './console';
import { Document } from './document';
import { ConsolePage } from './page';
import { RequirementLeaf } from './requirement';
import { Rule } from './rule';
import { Source } from './source';

const Name = z.string().min(1).max(200);

/** A requirement tree in a file: like `Requirement`, and a part may name a tree that is written once. */
export type RequirementInFile =
  | RequirementLeaf
  | { ref: string }
  | { allOf: RequirementInFile[]; for?: string; title?: string; exemptFor?: string[] }
  | { anyOf: RequirementInFile[]; n?: number; for?: string; title?: string; exemptFor?: string[] };

export const RequirementInFile: z.ZodType<RequirementInFile> = z.lazy(() =>
  z.union([
    RequirementLeaf,
    z.strictObject({ ref: Name }),
    z.strictObject({
      allOf: z.array(RequirementInFile).min(2).max(40),
      for: Name.optional(),
      title: Name.optional(),
      exemptFor: z.array(Name).min(1).max(20).optional(),
    }),
    z.strictObject({
      anyOf: z.array(RequirementInFile).min(2).max(40),
      n: z.int().min(1).max(40).optional(),
      for: Name.optional(),
      title: Name.optional(),
      exemptFor: z.array(Name).min(1).max(20).optional(),
    }),
  ]),
);

/** A difference as the file of one side tells it; the other side is the category that it corresponds to today. */
export const ConflictInFile = z.strictObject({
  about: Conflict.shape.about,
  here: z.string().min(1).max(200),
  there: z.string().min(1).max(200),
  stricter: z.enum(['here', 'there']).optional(),
  /** Document of the other side, where that is not the service categories' one. */
  document: z.string().min(1).max(80).optional(),
});

const categoryFacts = {
  requirement: RequirementInFile.nullable().optional(),
  scope: z.string().max(120).optional(),
  keywords: z.array(z.string().min(1).max(40)).max(40).optional(),
  remarks: z.array(z.string().min(1).max(200)).max(20).optional(),
  references: z.array(Reference).max(20).optional(),
  notOpen: z.array(z.string().min(1).max(80)).max(20).optional(),
  ...plainFacts,
  common: z.literal(true).optional(),
  /** Heading in the source, where the rows of a file stand under several. */
  section: z.string().min(1).max(80).optional(),
  extras: z
    .array(z.strictObject({ when: z.string().min(1).max(120), requirement: RequirementInFile }))
    .max(10)
    .optional(),
  conflicts: z.array(ConflictInFile).max(20).optional(),
};

const CategoryFacts = z.strictObject(categoryFacts);
export type CategoryFacts = z.infer<typeof CategoryFacts>;

/** A third-level category; what it does not say itself its row says. */
export const CategoryChild = z.strictObject({ name: z.string().min(1).max(60), ...categoryFacts });

/** A second-level row of the source's table. */
export const CategoryRow = z.strictObject({
  name: z.string().min(1).max(60),
  row: z.int().min(1),
  digests: CellDigests.optional(),
  /** Other names of the row. */
  aliases: z.array(z.string().min(1).max(60)).max(10).optional(),
  children: z.array(CategoryChild).min(1).max(40).optional(),
  ...categoryFacts,
});
export type CategoryRow = z.infer<typeof CategoryRow>;

/** One file of categories: one first-level group, or rows that stand for themselves. */
export const CategoryFile = z.strictObject({
  $schema: z.string().optional(),
  console: ConsoleId,
  channel: z.literal('live').optional(),
  source: Source,
  group: z.string().min(1).max(60).optional(),
  /** Other names of the group. */
  groupAliases: z.array(z.string().min(1).max(60)).max(10).optional(),
  /** What holds for every row that does not say otherwise. */
  everyRow: CategoryFacts.optional(),
  requirements: z.record(Name, RequirementInFile).optional(),
  rows: z.array(CategoryRow).min(1).max(200),
});
export type CategoryFile = z.infer<typeof CategoryFile>;

/** Trees that several groups use, written once. */
export const RequirementsFile = z.strictObject({
  $schema: z.string().optional(),
  requirements: z.record(Name, RequirementInFile),
});

export const DocumentsFile = z.strictObject({
  $schema: z.string().optional(),
  source: Source,
  documents: z.array(Document).min(1).max(2000),
});

export const RulesFile = z.strictObject({ $schema: z.string().optional(), rules: z.array(Rule).min(1).max(500) });

export const PagesFile = z.strictObject({
  $schema: z.string().optional(),
  /** Words that many labels share, by the name under which a choice in braces calls them: `@org`. */
  words: z
    .record(
      z.string().regex(/^[a-z]+$/u),
      z
        .string()
        .regex(/^[^{}@]+$/u)
        .max(400),
    )
    .optional(),
  pages: z.array(ConsolePage).min(1).max(50),
});
