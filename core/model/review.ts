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
  /** What the team writes instead of its own word. */
  replacement: z.string().optional(),
  /** Absent for a word of the team's own list. */
  source: Source.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** What looks like a breach of a rule and is none; never counted. */
export const LetThroughText = z.strictObject({
  rule: z.string(),
  field: FieldKey,
  /** UTF-16 offsets into the typed text. */
  start: z.int().min(0),
  end: z.int().min(0),
  match: z.string(),
  /** Absent where the words are part of a wording about something else. */
  why: Bilingual.optional(),
});
export type LetThroughText = z.infer<typeof LetThroughText>;

/** State of one paper. `unknown` while the team has entered no papers at all. */
export const PaperState = z.enum(['held', 'missing', 'expired', 'unknown']);
export type PaperState = z.infer<typeof PaperState>;

/** A field, or a part of the page, about which nothing can be said, and why. */
export const Unchecked = z.strictObject({
  field: FieldKey.optional(),
  /** The page's own words for a row that no field stands for. */
  label: z.string().optional(),
  reason: Bilingual,
});
export type Unchecked = z.infer<typeof Unchecked>;

/** The answer for one submission. */
export const Review = z.strictObject({
  verdict: Verdict,
  findings: z.array(Finding),
  /** What the person lets stand, with the decisions; it neither blocks nor asks for attention, and stays counted. */
  ignored: z.array(z.strictObject({ finding: Finding, ignore: Ignore })).optional(),
  /** What was let through, and why, so that nobody wonders. */
  letThrough: z.array(LetThroughText).optional(),
  /** Required fields that are on the page and empty. */
  missing: z.array(FieldKey),
  unchecked: z.array(Unchecked),
  /** Chosen categories that were recognised, whole paths. */
  categories: z.array(CategoryPath),
});
export type Review = z.infer<typeof Review>;
