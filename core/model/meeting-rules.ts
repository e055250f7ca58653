import { z } from 'zod';
import { CategoryPath } from './category';
import { FieldKey, Level } from './console';
import { Disagreement } from './disagreement';
import { RuleId } from './rule';
import { Source } from './source';

const Words = z.string().min(1).max(200);
const Name = z.string().min(1).max(60);
const Terms = z.array(Name).min(1).max(40).optional();

/** How a rule of the review can be checked; `function` means that the app has to be tried. */
export const MeetingCheck = z.enum(['text', 'field', 'image', 'document', 'function', 'judgement']);
export type MeetingCheck = z.infer<typeof MeetingCheck>;

/** Number as the source counts: part, heading, item, `二.3.10.1`; `注意.2` and `四.a` where it gives none of its own. */
export const MeetingNumber = z.string().regex(/^(?:[一二三四]|注意)(?:\.(?:\d+|[a-z]))+$/);

const meetingRuleFacts = {
  number: MeetingNumber,
  section: Name,
  check: MeetingCheck,
  fields: z.array(FieldKey).min(1).optional(),
  topic: Name,
  rule: Words,
  level: Level,
  /** Words that the source gives as examples of the breach. */
  words: z.array(z.string().min(1).max(40)).min(1).max(40).optional(),
  /** The words are refused as the whole name only. */
  wholeName: z.literal(true).optional(),
  /** Terms of the source by which the rule is looked up. */
  terms: Terms,
  /** Limits in the source's own units: Chinese characters, half-width characters, yuan, part of the screen. */
  limit: z
    .strictObject({
      han: z.int().optional(),
      characters: z.int().optional(),
      yuan: z.int().optional(),
      screenShare: z.number().gt(0).max(1).optional(),
    })
    .optional(),
  /** The paper that the rule asks for. */
  paper: Name.optional(),
  /** The rule whose item this is. */
  of: MeetingNumber.optional(),
  /** Number of the kind that is not listed at all. */
  notListed: z.int().min(1).optional(),
  /** Number of the key point to which it belongs. */
  keyPoint: z.int().min(1).optional(),
  /** The source prints it in bold. */
  emphasised: z.literal(true).optional(),
  /** Rules that check it in a text or a field. */
  ruleIds: z.array(RuleId).min(1).optional(),
};

/** One rule of the review of Meeting apps. */
export const MeetingRule = z.strictObject({ id: z.string(), ...meetingRuleFacts, source: Source });
export type MeetingRule = z.infer<typeof MeetingRule>;

const notListedFacts = {
  number: z.int().min(1),
  name: Name,
  words: z.array(Name).max(40),
  /** Words that mean it only together with others. */
  context: Terms,
  /** Where the words count; everywhere when absent. */
  scope: z.enum(['name', 'whole-name']).optional(),
  note: Words.optional(),
  rule: MeetingNumber,
};

/** A kind of app that is not listed at all. */
export const NotListedKind = z.strictObject({ id: z.string(), ...notListedFacts, source: Source });
export type NotListedKind = z.infer<typeof NotListedKind>;

const keyPointFacts = {
  number: z.int().min(1),
  topic: Name,
  rule: Words,
  check: MeetingCheck,
  fields: z.array(FieldKey).min(1).optional(),
  words: Terms,
  /** What the app is about when the point applies. */
  appliesTo: Terms,
  rules: z.array(MeetingNumber).min(1).optional(),
};

/** A row of the table of points to go through before submitting. */
export const KeyPoint = z.strictObject({ id: z.string(), ...keyPointFacts, source: Source });
export type KeyPoint = z.infer<typeof KeyPoint>;

const letterFacts = {
  name: Name,
  aliases: z.array(Name),
  signedBy: Name,
  for: Words,
  /** Every app needs it; false when the source only offers it; absent when classes decide. */
  required: z.boolean().optional(),
  classes: z.array(CategoryPath).min(1).optional(),
  note: Words.optional(),
  /** Where the form is to be had. */
  url: z.url({ protocol: /^https$/ }).max(600),
};

/** A letter that somebody signs. */
export const Letter = z.strictObject({ ...letterFacts, source: Source });
export type Letter = z.infer<typeof Letter>;

const guideFacts = {
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  title: Name,
  steps: z.array(Words).min(1),
  /** Two of the authorities have no https. */
  links: z.array(z.strictObject({ text: Name, url: z.url({ protocol: /^https?$/ }).max(300) })).min(1),
  questions: z.array(z.strictObject({ question: Name, answer: Words })).optional(),
};

/** How to get a paper, in steps. */
export const Guide = z.strictObject({ ...guideFacts, source: Source });
export type Guide = z.infer<typeof Guide>;

const file = { $schema: z.string().optional(), source: Source };

export const MeetingRulesFile = z.strictObject({ ...file, rules: z.array(z.strictObject(meetingRuleFacts)).min(1) });
export const NotListedFile = z.strictObject({ ...file, kinds: z.array(z.strictObject(notListedFacts)).min(1) });
export const KeyPointsFile = z.strictObject({ ...file, points: z.array(z.strictObject(keyPointFacts)).min(1) });
export const LettersFile = z.strictObject({ ...file, letters: z.array(z.strictObject(letterFacts)).min(1) });
export const GuidesFile = z.strictObject({ ...file, guides: z.array(z.strictObject(guideFacts)).min(1) });

/** The rules for apps of Tencent Meeting. */
export const MeetingRules = z.strictObject({
  rules: z.array(MeetingRule),
  /** What binds as well and has no number among the rules. */
  notes: z.array(MeetingRule),
  notListed: z.array(NotListedKind),
  keyPoints: z.array(KeyPoint),
  letters: z.array(Letter),
  guides: z.array(Guide),
  disagreements: z.array(Disagreement),
});
export type MeetingRules = z.infer<typeof MeetingRules>;
