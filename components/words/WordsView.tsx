import { useState } from 'react';
import { MOST_TEAM_WORDS } from '../../core/model/team-words';
import { Button, EmptyState } from '../ui/controls';
import { ImportWords } from './ImportWords';
import { useWordsTexts } from './texts';
import { WordListCard } from './WordListCard';
import { WordSearch } from './WordSearch';
import type { WordList, WordsCallbacks } from './word-list';

/** The team's word lists: import, use, search, export, delete. */
export function WordsView({ lists, callbacks }: { lists: readonly WordList[]; callbacks: WordsCallbacks }) {
  const texts = useWordsTexts();
  const [importing, setImporting] = useState(false);
  const room = MOST_TEAM_WORDS - lists.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <div className="gs-words">
      <p className="gs-small">{texts.about}</p>
      {importing ? (
        <ImportWords
          room={room}
          onCancel={() => setImporting(false)}
          onTake={(list) => {
            setImporting(false);
            callbacks.add(list);
          }}
        />
      ) : lists.length === 0 ? (
        <EmptyState text={texts.none} action={{ label: texts.add, run: () => setImporting(true) }} />
      ) : (
        <Button kind="main" onClick={() => setImporting(true)}>
          {texts.add}
        </Button>
      )}
      {lists.length > 0 && (
        <>
          <ul className="gs-word-lists">
            {lists.map((list) => (
              <li key={list.id}>
                <WordListCard list={list} callbacks={callbacks} />
              </li>
            ))}
          </ul>
          <WordSearch lists={lists} onChange={callbacks.change} />
        </>
      )}
    </div>
  );
}
