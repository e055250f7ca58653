import { useDeferredValue, useState } from 'react';
import type { TeamWord } from '../../core/model/team-words';
import { compactWord } from '../../core/text/phrase';
import { IconButton, TextField } from '../ui/controls';
import { CloseIcon } from '../ui/Icon';
import { useWordsTexts } from './texts';
import type { WordList } from './word-list';

/** More rows than these nobody reads through. */
const MOST = 100;

interface FoundWord {
  list: WordList;
  word: TeamWord;
}

/** The words that hold what was typed, however they are written; all of them while nothing was typed. */
function search(lists: readonly WordList[], typed: string): { found: FoundWord[]; count: number } {
  const wanted = compactWord(typed.trim());
  const found: FoundWord[] = [];
  let count = 0;
  for (const list of lists) {
    for (const word of list.words) {
      const fits =
        wanted === '' ||
        word.word.includes(typed.trim()) ||
        compactWord(word.word).includes(wanted) ||
        word.replacement?.includes(typed.trim()) === true;
      if (!fits) continue;
      count += 1;
      if (found.length < MOST) found.push({ list, word });
    }
  }
  return { found, count };
}

/** All words of all lists, to look one up and to take one out. */
export function WordSearch({ lists, onChange }: { lists: readonly WordList[]; onChange: (list: WordList) => void }) {
  const texts = useWordsTexts();
  const [typed, setTyped] = useState('');
  const deferred = useDeferredValue(typed);
  const { found, count } = search(lists, deferred);
  const takeOut = ({ list, word }: FoundWord): void =>
    onChange({ ...list, words: list.words.filter((each) => each !== word) });
  return (
    <section className="gs-word-search">
      <TextField
        type="search"
        label={texts.search}
        value={typed}
        onChange={setTyped}
        aside={<span role="status">{texts.found(found.length, count)}</span>}
      />
      {count === 0 ? (
        <p className="gs-small">{texts.notFound(deferred)}</p>
      ) : (
        <table className="gs-word-table">
          <thead>
            <tr>
              <th scope="col">{texts.word}</th>
              <th scope="col">{texts.instead}</th>
              <th scope="col">{texts.note}</th>
              <th scope="col">
                <span className="gs-unseen">{texts.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {found.map((each) => (
              <tr key={`${each.list.id} ${each.word.word}`}>
                <td>{each.word.word}</td>
                <td>{each.word.kind === 'allow' ? texts.allowed : each.word.replacement}</td>
                <td>{each.word.note}</td>
                <td>
                  <IconButton label={texts.removeWord(each.word.word)} onClick={() => takeOut(each)}>
                    <CloseIcon />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
