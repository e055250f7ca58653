import { z } from 'zod';
import { ConsoleId, FieldKey, Level, PageId } from './console';
import { Source } from './source';

/** A text in both languages of the interface. */
export const Bilingual = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(300) });
export type Bilingual = z.infer<typeof Bilingual>;

/** How a text's length is counted: `width` counts wide characters as two, `characters` counts code points. */
export const LengthUnit = z.enum(['width', 'characters']);
export type LengthUnit = z.infer<typeof LengthUnit>;

/** The checks that exist as code, each with its parameters. */
export const Check = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('length'),
    unit: LengthUnit,
    min: z.int().min(0).optional(),
    max: z.int().min(1).optional(),
    /** A second limit, larger than `max`, above which the finding blocks whatever the rule's level. */
    blockAbove: z.int().min(1).optional(),
    /** The field holds several texts, one a line or parted by semicolons, and each is measured. */
    each: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('han-count'), min: z.int().min(1) }),
  z.strictObject({ kind: z.literal('printed-limit') }),
]);
export type Check = z.infer<typeof Check>;

export const RuleId = z.string().regex(/^(wechat|market|meeting)\/[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** One reason for which a reviewer refuses, as data. */
export const Rule = z.strictObject({
  id: RuleId,
  console: ConsoleId,
  fields: z.array(FieldKey).min(1),
  pages: z.array(PageId).min(1).optional(),
  level: Level,
  check: Check,
  message: Bilingual,
  /** What to do instead. */
  instead: Bilingual,
  source: Source,
});
export type Rule = z.infer<typeof Rule>;
