import { z } from 'zod';
import { ConsoleId, FieldKey, Level, PageId } from './console';
import { Source } from './source';

/** A text in both languages of the interface. */
export const Bilingual = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(300) });
export type Bilingual = z.infer<typeof Bilingual>;

/** How a text's length is counted: `width` counts wide characters as two, `characters` counts code points. */
export const LengthUnit = z.enum(['width', 'characters']);
export type LengthUnit = z.infer<typeof LengthUnit>;

/** Kinds of values that are no free text. */
export const ValueFormat = z.enum(['credit-code', 'phone', 'email', 'url']);
export type ValueFormat = z.infer<typeof ValueFormat>;

/** Words, or phrases in the small language of `core/text/phrase`. */
const Phrases = z.array(z.string().min(1).max(400)).min(1).max(2000);
export const WordLists = z.record(z.string().regex(/^[\w-]+$/), z.array(z.string().min(1).max(60)).min(1).max(2000));

/** What has to stand around a hit; all parts that are given have to hold. */
export const Context = z.strictObject({
  /** In the characters before it, in the same sentence; `$` is the place right before it. */
  before: Phrases.optional(),
  /** In the characters behind it; `^` is the place right behind it. */
  after: Phrases.optional(),
  /** None of these in the characters before it, or behind it: for wordings that are rare beside all that is meant. */
  notBefore: Phrases.optional(),
  notAfter: Phrases.optional(),
  /** In the hit itself. */
  inside: Phrases.optional(),
  /** Somewhere in the same sentence, around the hit. */
  near: Phrases.optional(),
  /** Nowhere in the same sentence around the hit. */
  without: Phrases.optional(),
  /** Characters to each side that are looked at. */
  reach: z.int().min(1).max(60).optional(),
  /** The hit stands in quotation marks, or in those of a title. */
  within: z.enum(['quotes', 'title']).optional(),
  /** The finding stays, at this level; without it the hit is let through. */
  level: Level.optional(),
  /** Why it is let through. */
  why: Bilingual.optional(),
});
export type Context = z.infer<typeof Context>;

/** Wordings that count as a breach, and those that only look like one. */
export const PhraseGroup = z.strictObject({
  phrases: Phrases,
  /** Wordings about something else: a hit that lies in one, or into which one reaches, is let through. */
  allow: Phrases.optional(),
  /** Only hits around which one of these holds count. */
  needs: z.array(Context).min(1).max(20).optional(),
  unless: z.array(Context).min(1).max(20).optional(),
  level: Level.optional(),
  /** Which edges of a hit have to lie between words; both when absent. */
  edges: z.enum(['both', 'start', 'end', 'none']).optional(),
  /** Other ways to write a character or syllable of the words: sound-alikes, pinyin. */
  spellings: z.record(z.string().min(1).max(4), z.array(z.string().min(1).max(8)).min(1).max(20)).optional(),
  /** Looked for in the text with all its signs, not in the one without what was put between characters. */
  signs: z.literal(true).optional(),
});
export type PhraseGroup = z.infer<typeof PhraseGroup>;

/** The checks that exist as code, each with its parameters. */
export const Check = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('length'),
    unit: LengthUnit,
    min: z.int().min(0).optional(),
    max: z.int().min(1).optional(),
    /** A second limit, larger than `max`, above which the finding blocks whatever the rule's level. */
    blockAbove: z.int().min(1).optional(),
    /** The field holds several texts, and each is measured: one a line or parted by semicolons, or `words` such as tags. */
    each: z.union([z.literal(true), z.literal('words')]).optional(),
  }),
  /** How many words a field of tags holds; one that stands there twice counts once. */
  z.strictObject({ kind: z.literal('word-count'), max: z.int().min(1) }),
  z.strictObject({ kind: z.literal('han-count'), min: z.int().min(1) }),
  z.strictObject({ kind: z.literal('printed-limit') }),
  /** What is plainly no such value; whether it is a true one is not asked. */
  z.strictObject({ kind: z.literal('format'), of: ValueFormat }),
  z.strictObject({
    kind: z.literal('phrases'),
    lists: WordLists.optional(),
    groups: z.array(PhraseGroup).min(1).max(40),
    /** Words count as well where the same stops part all their characters: 百。家。乐. */
    spelledOut: z
      .strictObject({
        /** Of words with two characters only these: 微。信. */
        pairs: z.array(z.string().min(2).max(4)).max(200),
      })
      .optional(),
    /** For all groups. */
    allow: Phrases.optional(),
    unless: z.array(Context).min(1).max(20).optional(),
  }),
  z.strictObject({
    kind: z.literal('symbols'),
    /** Signs beside letters, digits and Chinese characters that are fine. */
    ordinary: z.string().max(200),
    /** Signs that a person has to judge. */
    disputable: z.string().max(200),
    /** Blanks inside the text are fine. */
    blanks: z.literal(true).optional(),
    /** How much characters that cannot be seen weigh. */
    invisible: Level.optional(),
    /** Signs in addresses count as well: a name is no place for one. */
    addresses: z.literal(true).optional(),
    /** Letters and digits in full width are disputable. */
    fullWidth: z.literal('advice').optional(),
  }),
  z.strictObject({
    kind: z.literal('whole'),
    lists: WordLists.optional(),
    /** The whole text is one of these words. */
    words: z.array(z.string().min(1).max(40)).min(1).max(2000),
    /** Words that say no more when they stand behind one of the words. */
    tails: z.array(z.string().min(1).max(20)).min(1).max(100).optional(),
  }),
  z.strictObject({
    kind: z.literal('links'),
    /** Domains whose addresses are fine, with all below them. */
    allowed: z.array(z.string().min(1).max(80)).min(1).max(200),
    /** Domains about which a person has to judge. */
    disputable: z.array(z.string().min(1).max(80)).max(200),
  }),
  z.strictObject({ kind: z.literal('not-open') }),
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
  /** What a wording may give way to: the first of these that stands in a hit, itself to be checked before it is offered. */
  rewrites: z
    .array(z.strictObject({ from: z.string().min(1).max(20), to: z.string().max(20) }))
    .max(40)
    .optional(),
  /** Words that ask for nothing more once a category is chosen whose path, written with slashes, holds one of these. */
  settledBy: z
    .array(
      z.strictObject({
        words: z.array(z.string().min(1).max(20)).min(1).max(40),
        categories: z.array(z.string().min(1).max(40)).min(1).max(20),
      }),
    )
    .max(60)
    .optional(),
  source: Source,
});
export type Rule = z.infer<typeof Rule>;

/** Word lists that rules name: in a file of their own, since they are long and several rules share them. */
export const WordsFile = z.strictObject({ $schema: z.string().optional(), source: Source, lists: WordLists });
