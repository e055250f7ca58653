import type { Profile } from '../model/records/profile';
import type { Settings } from '../model/records/settings';

/** The applicant for whom forms are filled in and papers are counted: the one that was chosen, else the first. */
export const inUse = (
  profiles: readonly Profile[],
  { currentProfile }: Pick<Settings, 'currentProfile'>,
): Profile | undefined => profiles.find(({ id }) => id === currentProfile) ?? profiles[0];
