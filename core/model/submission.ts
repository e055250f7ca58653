import { z } from 'zod';
import { ConsoleId, FieldKey, PageId } from './console';

/** How a field was found, from the surest way to the least sure one. */
export const FoundBy = z.enum(['row-label', 'accessible-name', 'nearby-text']);
export type FoundBy = z.infer<typeof FoundBy>;

/** One field as it was read. An unread value is `undefined`, never `''`. */
export const FieldReading = z.strictObject({
  value: z.string().optional(),
  foundBy: FoundBy,
  /** From 0 (a guess) to 1 (certain). */
  sure: z.number().min(0).max(1),
  /** Characters at most, as the page itself prints it beside the field. */
  printedLimit: z.int().min(1).optional(),
  /** Characters used so far, as the page itself counts them. */
  printedCount: z.int().min(0).optional(),
  /** The page marks the field as required. */
  marked: z.boolean().optional(),
  /** The field cannot be changed by the person now. */
  readOnly: z.boolean().optional(),
});
export type FieldReading = z.infer<typeof FieldReading>;

/** One chosen (or half-chosen) category as it stands on the page. */
export const CategoryReading = z.strictObject({
  /** The visible parts, outermost first; empty when nothing is chosen. */
  parts: z.array(z.string()),
  /** Every level that the control offers holds a choice. */
  complete: z.boolean(),
  /** Printed text, not a control: each part may be a whole category or words beside one. */
  printed: z.literal(true).optional(),
  /** Of the printed parts one is the category, the others describe it. */
  one: z.literal(true).optional(),
  /** It stands beside words that nothing marks up as a label: it counts only where the facts know it. */
  loose: z.literal(true).optional(),
});
export type CategoryReading = z.infer<typeof CategoryReading>;

/** What was read from a page, or written in a file by a person. */
export const Submission = z.strictObject({
  console: ConsoleId,
  page: PageId.optional(),
  fields: z.partialRecord(FieldKey, FieldReading),
  categories: z.array(CategoryReading),
  /** Field keys for which a control is there whose value could not be read. */
  unread: z.array(FieldKey),
  /** Rows that no field stands for: the page marks them as required, and they are empty. Their labels, as the page has them. */
  open: z.array(z.string()).optional(),
});
export type Submission = z.infer<typeof Submission>;
