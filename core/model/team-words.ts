import { z } from 'zod';
import { Level } from './console';

/** At most so many words in one list. */
export const MOST_TEAM_WORDS = 100_000;

/** A word of a team's own: banned, with what to write instead where there is such, or a phrase that is allowed. */
export const TeamWord = z.strictObject({
  word: z.string().min(1).max(64),
  kind: z.enum(['ban', 'allow']),
  replacement: z.string().max(200).optional(),
  note: z.string().max(200).optional(),
});
export type TeamWord = z.infer<typeof TeamWord>;

/** Rule id of findings by a team's list. */
export const TEAM_RULE = 'team/word';

/** Words that go into one message: so many are checked and made ready in some milliseconds. */
export const TEAM_WORDS_IN_PART = 4000;

/** A part of the lists that are in use, as a page of a console gets them. */
export const TeamWordsPart = z.strictObject({
  /** The same for all parts that belong together. */
  stamp: z.string().min(1).max(60),
  /** How many parts there are. */
  parts: z.int().min(1).max(1000),
  /** How much a banned word weighs. */
  level: Level,
  words: z.array(TeamWord).max(TEAM_WORDS_IN_PART),
});
export type TeamWordsPart = z.infer<typeof TeamWordsPart>;
