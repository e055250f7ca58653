import type { z } from 'zod';
import { IgnoreRecord, PackRecord, PinRecord, TaughtPageRecord, TeamWordsRecord } from './kept';
import { FileRecord, HoldingRecord } from './papers';
import { Profile } from './profile';
import { Settings } from './settings';
import { DraftRecord, LedgerRecord, SubmissionRecord } from './work';

/** Everything that is kept, by kind. A new kind of record is a new line here. */
export const COLLECTIONS = {
  profiles: Profile,
  holdings: HoldingRecord,
  files: FileRecord,
  submissions: SubmissionRecord,
  drafts: DraftRecord,
  ledger: LedgerRecord,
  ignores: IgnoreRecord,
  taughtPages: TaughtPageRecord,
  packs: PackRecord,
  teamWords: TeamWordsRecord,
  pins: PinRecord,
  settings: Settings,
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type RecordOf<C extends CollectionName> = z.infer<(typeof COLLECTIONS)[C]>;
