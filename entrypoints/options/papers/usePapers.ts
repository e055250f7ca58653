import { useEffect, useState } from 'react';
import { STEP } from '../../../components/papers/PapersView';
import type { FileRecord, HoldingRecord } from '../../../core/model/records/papers';
import type { Profile } from '../../../core/model/records/profile';
import type { Settings } from '../../../core/model/records/settings';
import { dueUntil } from '../../../core/profile/expiry';
import type { Reader, Result } from '../../../store';
import { today } from '../../shared/today';
import { useStored } from '../../shared/useStored';

/** Later than any. */
export const LAST_DAY = '9999-12-31';

/** What the list of papers is made of. `total`: how many there are, of which all or only the first are known. */
export interface KeptPapers {
  settings: Settings;
  profiles: Profile[];
  holdings: HoldingRecord[];
  files: FileRecord[];
  total: number;
  due: number;
  complete: boolean;
}

/** What is the same for the first papers and for all of them. */
async function around(reader: Reader) {
  const settings = await reader.settings();
  return {
    settings,
    profiles: await reader.list('profiles'),
    due: await reader.countExpiringBy(dueUntil(today(), settings.reminderDays)),
  };
}

/** Those that are drawn first: thousands of others do not keep anybody waiting. */
const firstPapers = async (reader: Reader) => {
  const holdings = await reader.expiringBy(LAST_DAY, STEP);
  const ids = holdings.flatMap(({ files = [] }) => files);
  const files = (await Promise.all(ids.map((id) => reader.get('files', id)))).filter((file) => file !== undefined);
  return { ...(await around(reader)), holdings, files, total: await reader.count('holdings'), complete: false };
};

const allPapers = async (reader: Reader) => {
  const holdings = await reader.list('holdings');
  const files = await reader.list('files');
  return { ...(await around(reader)), holdings, files, total: holdings.length, complete: true };
};

/** The first papers at once, all of them as soon as those are on the screen; then as they change. */
export function usePapers(): Result<KeptPapers> | undefined {
  const [painted, setPainted] = useState(false);
  // The first ones stay until all of them have come.
  const stored = useStored<KeptPapers>(painted ? allPapers : firstPapers, [painted]);
  const some = stored !== undefined;
  useEffect(() => {
    if (some) requestAnimationFrame(() => setTimeout(() => setPainted(true)));
  }, [some]);
  return stored;
}
