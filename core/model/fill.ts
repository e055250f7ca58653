import { z } from 'zod';
import { CategoryPath } from './category';
import { ConsoleId, FieldKey, PageId } from './console';
import { FieldKind } from './page';

/** Longest text that is put into one field, in UTF-16 units. */
const Text = z.string().max(20_000);

/** How a field of a page can be filled. `guide`: a list of the page's own, in which the person chooses. */
export const FillKind = z.enum(['text', 'rich', 'select', 'radio', 'checkbox', 'tags', 'guide', 'file', 'locked']);
export type FillKind = z.infer<typeof FillKind>;

/** Whether a field takes several words, so that their order and what stands between them make no difference. */
export const takesWords = (fill: FillKind): boolean => fill === 'tags' || fill === 'checkbox';

/** The words of a value that is a list, each once. */
export const wordsIn = (value: string): string[] => [
  ...new Set(
    value
      .split(/[、，,；;\n]+/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** Whether two values hold the same words, in whatever order. */
export function sameWords(a: string, b: string): boolean {
  const [one, two] = [new Set(wordsIn(a)), wordsIn(b)];
  return one.size === two.length && two.every((word) => one.has(word));
}

/** Why a field was left as it is. */
export const FillRefusal = z.enum([
  /** It is no longer on the page, or the page is another one. */
  'not-found',
  'file',
  'password',
  'disabled',
  'read-only',
  /** Longer than the control itself lets a person type. */
  'too-long',
  /** The page offers no such choice. */
  'no-such-choice',
  /** Somebody changed it after the proposal was shown. */
  'changed-since',
  /** The editor holds formatting or pictures that plain text would destroy. */
  'formatted',
  /** A control that only a person can operate. */
  'by-hand',
]);
export type FillRefusal = z.infer<typeof FillRefusal>;

/** One field of the form in front, as a view that proposes values needs it. */
export const FormField = z.strictObject({
  field: FieldKey,
  /** The words beside it on the page. */
  label: z.string().max(80),
  kind: FieldKind,
  fill: FillKind,
  /** Its value now; absent when it could not be read. */
  value: z.string().optional(),
  /** Choices of a native list or a group of buttons. */
  options: z.array(z.string().max(200)).max(500).optional(),
  /** Characters at most, by the page's own print or by the control. */
  printedLimit: z.int().min(1).optional(),
  printedCount: z.int().min(0).optional(),
  required: z.literal(true).optional(),
});
export type FormField = z.infer<typeof FormField>;

/** The form in front. Goes to the extension's own views only. */
export const FormFields = z.strictObject({
  console: ConsoleId,
  page: PageId,
  /** Path of the page's address, without query and fragment: those carry session tokens. */
  where: z
    .string()
    .max(300)
    .regex(/^\/[^?#]*$/),
  fields: z.array(FormField).max(60),
  categories: z.array(CategoryPath).max(20),
  /** The latest filling of this page that can still be taken back, with the fields that it changed. */
  undo: z.strictObject({ operation: z.uuid(), fields: z.array(FieldKey).max(60) }).optional(),
});
export type FormFields = z.infer<typeof FormFields>;

/** One value that the person has ticked. */
export const FillWish = z.strictObject({
  field: FieldKey,
  /** What the field held when the value was proposed: what was typed since is not overwritten. */
  expected: Text,
  value: Text,
});
export type FillWish = z.infer<typeof FillWish>;

/** What became of one field, by reading it again. */
export const FillOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('taken') }),
  z.strictObject({ kind: z.literal('not-taken') }),
  /** The page made something else of it. */
  z.strictObject({ kind: z.literal('changed-by-page'), value: z.string() }),
  z.strictObject({ kind: z.literal('refused'), reason: FillRefusal }),
]);
export type FillOutcome = z.infer<typeof FillOutcome>;

export const FillReport = z.strictObject({
  operation: z.uuid(),
  results: z.array(z.strictObject({ field: FieldKey, outcome: FillOutcome })),
});
export type FillReport = z.infer<typeof FillReport>;

/** What became of one field when a filling was taken back. `kept`: the person has changed it since. */
export const UndoReport = z.strictObject({
  operation: z.uuid(),
  results: z.array(z.strictObject({ field: FieldKey, outcome: z.enum(['restored', 'kept', 'not-restored']) })),
});
export type UndoReport = z.infer<typeof UndoReport>;

/** What a view of the extension may ask the script of the tab in front. */
export const FillRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form-fields') }),
  z.strictObject({
    kind: z.literal('fill'),
    /** A message that arrives twice fills once. */
    operation: z.uuid(),
    page: PageId,
    wishes: z.array(FillWish).min(1).max(60),
  }),
  z.strictObject({ kind: z.literal('undo-fill'), operation: z.uuid() }),
]);
export type FillRequest = z.infer<typeof FillRequest>;
