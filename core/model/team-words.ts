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
export const PLAIN_WORDS_IN_PART = 20_000;
export const OTHER_WORDS_IN_PART = 4000;
const LONGEST_PLAIN = PLAIN_WORDS_IN_PART * 65;

/** A part of the lists that are in use, as a page of a console gets them. */
export const TeamWordsPart = z.strictObject({
  /** The same for all parts that belong together. */
  stamp: z.string().min(1).max(60),
  /** How many parts there are. */
  parts: z.int().min(1).max(1000),
  /** How much a banned word weighs. */
  level: Level,
  /**
   * Banned words of which no more is said, one a line, as they stand in a compact text: thousands of objects take far
   * longer to send and to check, and folding the words would hold up the page.
   */
  plain: z.string().max(LONGEST_PLAIN),
  others: z.array(TeamWord).max(OTHER_WORDS_IN_PART),
});
export type TeamWordsPart = z.infer<typeof TeamWordsPart>;
