import { z } from 'zod';
import { ConsoleId } from '../console';
import { Ignore } from '../ignore';
import { ConsolePage } from '../page';
import { IsoDate } from '../source';
import { MOST_TEAM_WORDS, TeamWord } from '../team-words';
import { Line, Moment, RecordId } from './base';

/** A decision to let a finding stand. */
export const IgnoreRecord = z.strictObject({ id: RecordId, ignore: Ignore, console: ConsoleId.optional(), at: Moment });
export type IgnoreRecord = z.infer<typeof IgnoreRecord>;

/** A page as a person taught it. */
export const TaughtPageRecord = z.strictObject({ id: RecordId, page: ConsolePage, enabled: z.boolean(), at: Moment });
export type TaughtPageRecord = z.infer<typeof TaughtPageRecord>;

/** A pack of facts that was accepted. Its content is read again, whole, before it is used. */
export const PackRecord = z.strictObject({
  id: RecordId,
  /** The pack's own id. */
  pack: Line.min(1),
  title: Line,
  published: IsoDate,
  /** In use; at most one is. */
  active: z.boolean(),
  acceptedAt: Moment,
  content: z.json(),
});
export type PackRecord = z.infer<typeof PackRecord>;

/** A list of a team's own words. */
export const TeamWordsRecord = z.strictObject({
  id: RecordId,
  name: Line.min(1),
  enabled: z.boolean(),
  level: z.enum(['block', 'warn', 'advice']),
  words: z.array(TeamWord).max(MOST_TEAM_WORDS),
  importedAt: Moment,
});
export type TeamWordsRecord = z.infer<typeof TeamWordsRecord>;

/** An answer that is kept at hand. */
export const PinRecord = z.strictObject({
  id: RecordId,
  /** Id of what search found: a category, document, rule or violation. */
  target: z.string().min(1).max(300),
  at: Moment,
});
export type PinRecord = z.infer<typeof PinRecord>;
