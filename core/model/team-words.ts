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

/** A team's list, and how much a banned word of it weighs. */
export const TeamList = z.strictObject({
  words: z.array(TeamWord).max(MOST_TEAM_WORDS),
  level: Level.default('warn'),
});
export type TeamList = z.infer<typeof TeamList>;
