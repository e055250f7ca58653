import { z } from 'zod';
import { FieldKey, Level, PageId } from './console';
import { Disagreement } from './disagreement';
import { Bilingual, RuleId } from './rule';
import { Source } from './source';
import { ClauseKind } from './vendor-rules';

const Words = z.string().min(1).max(200);

/** How a marketplace product reaches its buyer. */
export const Delivery = z.enum(['saas', 'manual', 'image', 'api']);
export type Delivery = z.infer<typeof Delivery>;

/** Id of a record in the knowledge of a console. */
const RecordId = z.string().regex(/^(market|meeting)\/[a-z0-9.-]+$/);

/** What a file slot takes. Sizes in kilobytes of 1,024 bytes, pictures in pixels. */
export const FileLimit = z.strictObject({
  types: z
    .array(z.string().regex(/^[a-z0-9]+$/))
    .min(1)
    .optional(),
  maxKilobytes: z.int().min(1).optional(),
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  maxPieces: z.int().min(1).optional(),
  /** The picture may not stand on pure white. */
  notOnWhite: z.literal(true).optional(),
  /** Record of the rule by which no picture may be given twice. */
  distinct: RecordId.optional(),
  /** Record of the rule by which a picture has to be clear. */
  clear: RecordId.optional(),
});
export type FileLimit = z.infer<typeof FileLimit>;

/** One field of a form, as a document describes it. */
export const FormField = z.strictObject({
  label: z.string().min(1).max(40),
  /** Absent when no rule or reading knows the field. */
  key: FieldKey.optional(),
  required: z.boolean(),
  /** Only the older or only the newer of two archived editions of the form has it. */
  edition: z.enum(['older', 'newer']).optional(),
  /** In which case it is there or required. */
  when: z.string().min(1).max(80).optional(),
  /** Characters. */
  text: z
    .strictObject({ min: z.int().min(1).optional(), max: z.int().min(1), each: z.literal(true).optional() })
    .optional(),
  /** How many are to be chosen or given. */
  choose: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }).optional(),
  file: FileLimit.optional(),
  note: Words.optional(),
  /** The rule that checks the limit. */
  ruleId: RuleId.optional(),
});
export type FormField = z.infer<typeof FormField>;

/** A form with its fields and limits, for one way of delivery where that matters. */
export const ProductForm = z.strictObject({
  id: z.string().regex(/^(wechat|market|meeting)\/[a-z]+(?:-[a-z]+)*$/),
  page: PageId,
  delivery: Delivery.optional(),
  title: Bilingual,
  fields: z.array(FormField).min(1),
  submit: z.string().min(1).max(20).optional(),
  reviewWorkingDays: z.int().min(1).optional(),
  notes: z.array(Words).optional(),
  disagreements: z.array(Disagreement).optional(),
  source: Source,
});
export type ProductForm = z.infer<typeof ProductForm>;

/** A place for files on a page, as the facts know it. What any one of the limits allows is allowed. */
export const FileSlot = z.strictObject({
  page: PageId,
  label: z.string().min(1).max(40),
  key: FieldKey.optional(),
  limits: z.array(FileLimit.omit({ distinct: true, clear: true })).min(1),
  /** What a breach of the limits weighs. */
  level: Level,
  source: Source,
  /** Where it is said that no picture may be given twice. */
  distinct: Source.optional(),
  /** Where it is said that a picture has to be clear. */
  clear: Source.optional(),
});
export type FileSlot = z.infer<typeof FileSlot>;

export const ProductFormsFile = z.strictObject({ $schema: z.string().optional(), forms: z.array(ProductForm).min(1) });

const standardFacts = {
  number: z.int().min(1),
  section: z.string().min(1).max(40),
  /** Kinds of products; every product when absent. */
  products: z.array(z.string().min(1).max(40)).min(1).optional(),
  kind: ClauseKind,
  topic: z.string().min(1).max(60),
  rule: Words,
  fields: z.array(FieldKey).min(1).optional(),
  ruleIds: z.array(RuleId).min(1).optional(),
};

/** One point of the standard by which marketplace products are reviewed. */
export const StandardPoint = z.strictObject({ id: z.string(), ...standardFacts, source: Source });
export type StandardPoint = z.infer<typeof StandardPoint>;

export const ReviewStandardFile = z.strictObject({
  $schema: z.string().optional(),
  source: Source,
  points: z.array(z.strictObject(standardFacts)).min(1),
});
