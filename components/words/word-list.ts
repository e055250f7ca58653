import type { Level } from '../../core/model/console';
import type { TeamWord } from '../../core/model/team-words';

/** One list of a team's own words. */
export interface WordList {
  id: string;
  name: string;
  enabled: boolean;
  level: Level;
  words: TeamWord[];
}

/** What is asked of whoever keeps the lists. */
export interface WordsCallbacks {
  add: (list: Omit<WordList, 'id' | 'enabled'>) => void;
  change: (list: WordList) => void;
  remove: (list: WordList) => void;
}
