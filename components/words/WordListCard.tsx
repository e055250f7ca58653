import { type TeamWordsFormat, writeTeamWords } from '../../core/checks/team-words-write';
import { Level } from '../../core/model/console';
import { Button, Select, Switch } from '../ui/controls';
import { saveText } from '../ui/save-file';
import { useWordsTexts } from './texts';
import type { WordList, WordsCallbacks } from './word-list';

const TYPES: Record<TeamWordsFormat, string> = { csv: 'text/csv', json: 'application/json' };

/** One list: whether it is used, how much its words weigh, how many they are. */
export function WordListCard({ list, callbacks }: { list: WordList; callbacks: Omit<WordsCallbacks, 'add'> }) {
  const texts = useWordsTexts();
  const { name, enabled, level, words } = list;
  const save = (format: TeamWordsFormat): void =>
    saveText({
      name: `${name.replace(/\.(?:txt|csv|json)$/iu, '')}.${format}`,
      type: TYPES[format],
      text: writeTeamWords(words, format),
    });
  return (
    <section className="gs-card gs-word-list" aria-label={name}>
      <div className="gs-word-list-head">
        <strong lang="zh-CN">{name}</strong>
        <span className="gs-small">
          {texts.words(words.length)}
          {!enabled && ` · ${texts.off}`}
        </span>
      </div>
      <div className="gs-word-list-row">
        <Switch
          label={texts.use(name)}
          checked={enabled}
          onChange={(on) => callbacks.change({ ...list, enabled: on })}
        />
        <Select
          label={texts.level}
          options={Level.options.map((value) => ({ value, label: texts.levels[value] }))}
          value={level}
          onChange={(value) => callbacks.change({ ...list, level: value })}
        />
      </div>
      <div className="gs-word-list-row">
        <Button onClick={() => save('csv')}>{texts.csv}</Button>
        <Button onClick={() => save('json')}>{texts.json}</Button>
        <Button kind="danger" onClick={() => callbacks.remove(list)}>
          {texts.remove}
        </Button>
      </div>
    </section>
  );
}
