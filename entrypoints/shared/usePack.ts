import { useEffect, useState } from 'react';
import type { PackFacts } from '../../core/pack/schema';
import { followPack, NO_FACTS } from './pack-in-use';

/** The facts of the pack in use, kind by kind; until the store has answered, and without one, those that are built in. */
export function usePack(): PackFacts {
  const [facts, setFacts] = useState(NO_FACTS);
  useEffect(() => followPack(setFacts), []);
  return facts;
}
