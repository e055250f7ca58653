import { z } from 'zod';
import { IsoDate } from '../source';
import { RecordId } from './base';

/** There is one record of settings, with the same identity everywhere, so that two machines mean the same one. */
export const SETTINGS_ID = '5e771265-0000-4000-8000-000000000001';

/** Files are kept closed: with whose open half new ones are closed, and the secret half under a passphrase. */
export const FileLock = z.strictObject({
  /** age recipient. */
  recipient: z.string().min(1).max(200),
  /** age identity in an age file with a passphrase, base64. */
  secret: z.base64().max(4000),
});
export type FileLock = z.infer<typeof FileLock>;

/** Choices of a person, each with what holds until it is made. */
export const Settings = z.strictObject({
  id: RecordId.default(SETTINGS_ID),
  /** Days before its last day on which a paper is pointed out, from early to late. */
  reminderDays: z.array(z.int().min(0).max(3650)).max(10).default([60, 30, 7]),
  /** The profile that is proposed first. */
  currentProfile: RecordId.optional(),
  /** What was opened last in the lookup, the latest first. */
  recent: z.array(z.string().max(300)).max(20).default([]),
  /** Keep unfinished forms for a while, and remember what was handed in. */
  rememberForms: z.boolean().default(true),
  firstRunSeen: z.boolean().default(false),
  /** Belongs to the files of this machine: it is neither exported nor imported. */
  fileLock: FileLock.optional(),
  /** Day of the last export to a file. */
  exportedOn: IsoDate.optional(),
});
export type Settings = z.infer<typeof Settings>;

/** What holds while nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({});
