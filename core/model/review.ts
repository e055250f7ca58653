import { z } from 'zod';
import { CategoryPath } from './category';
import { FieldKey, Level, Verdict } from './console';
import { Ignore } from './ignore';
import { Bilingual } from './rule';
import { Source } from './source';

/** One thing that is wrong with a text, with its place in what the person typed. */
export const Finding = z.strictObject({
  rule: z.string(),
  field: FieldKey,
  /** UTF-16 offsets into the typed text. */
  start: z.int().min(0),
  end: z.int().min(0),
  match: z.string(),
  level: Level,
  message: Bilingual,
  instead: Bilingual,
  source: Source,
});
export type Finding = z.infer<typeof Finding>;

/** State of one paper. `unknown` while the team has entered no papers at all. */
export const PaperState = z.enum(['held', 'missing', 'expired', 'unknown']);
export type PaperState = z.infer<typeof PaperState>;

/** A field, or a part of the page, about which nothing can be said, and why. */
export const Unchecked = z.strictObject({ field: FieldKey.optional(), reason: Bilingual });
export type Unchecked = z.infer<typeof Unchecked>;

/** The answer for one submission. */
export const Review = z.strictObject({
  verdict: Verdict,
  findings: z.array(Finding),
  /** What the person lets stand, with the decisions; it neither blocks nor asks for attention, and stays counted. */
  ignored: z.array(z.strictObject({ finding: Finding, ignore: Ignore })).optional(),
  /** Required fields that are on the page and empty. */
  missing: z.array(FieldKey),
  unchecked: z.array(Unchecked),
  /** Chosen categories that were recognised, whole paths. */
  categories: z.array(CategoryPath),
});
export type Review = z.infer<typeof Review>;
