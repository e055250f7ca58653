import { z } from 'zod';
import { ConsoleId, FieldKey, PageId } from './console';
import { Source } from './source';
import { countLabels, MOST_LABELS } from './wording';

/** A wording comes with taught pages from others as well: it may not stand for labels without end. */
const isShort = (wording: string): boolean => countLabels(wording) <= MOST_LABELS;

/** What sort of control a field is. */
export const FieldKind = z.enum(['text', 'tags', 'choice', 'category', 'upload', 'checkbox']);
export type FieldKind = z.infer<typeof FieldKind>;

/** One field of a known page: a key and the words people read beside it. */
export const PageField = z.strictObject({
  key: FieldKey,
  kind: FieldKind,
  /** Several labels may be written as one, see `wording`; the first one is written out. */
  labels: z.array(z.string().min(1).max(600).refine(isShort, 'too many labels in one')).min(1),
  /** The facts say that it may not be empty (the page's own mark counts as well). */
  required: z.boolean().optional(),
  /** What says so, where it is another document than the page's own. */
  source: Source.optional(),
  /** Where the control stands when no label tells: a CSS selector, on taught pages only. */
  selector: z.string().min(1).max(400).optional(),
});
export type PageField = z.infer<typeof PageField>;

/** One known form page. The path only helps; the words on the page decide. */
export const ConsolePage = z.strictObject({
  id: PageId,
  console: ConsoleId,
  host: z.string().min(1).max(80),
  /** Path prefixes, see `isAtPath` in `page-path`; below one, a form that cannot be recognised is said to be unread. */
  paths: z.array(z.string().startsWith('/').max(120)).min(1),
  /** Path prefixes below which the words on the page alone may decide, wherever the form has moved to. */
  anywhere: z.array(z.string().startsWith('/').max(120)).optional(),
  /** Path prefixes of the same host where this form never is, whatever stands there. */
  notPaths: z.array(z.string().startsWith('/').max(120)).optional(),
  title: z.strictObject({ zh: z.string().min(1).max(60), en: z.string().min(1).max(60) }),
  fields: z.array(PageField).min(1),
  /** Least number of the fields above that must be on the page for it to be recognised. */
  atLeast: z.int().min(1),
  /** Words on the controls that submit this form. */
  submit: z.array(z.string().min(1).max(20)).min(1),
  source: Source,
  /** A person has taught this page; it goes before a built-in one at the same address. */
  taught: z.literal(true).optional(),
});
export type ConsolePage = z.infer<typeof ConsolePage>;
