import { type DragEvent, useId, useRef, useState } from 'react';
import { readTeamWords, type TeamWordsReading } from '../../core/checks/team-words-file';
import { Level } from '../../core/model/console';
import { MOST_TEAM_WORDS } from '../../core/model/team-words';
import { Button, Select, TextField } from '../ui/controls';
import { bilingual, useLocale } from '../ui/text';
import { useWordsTexts } from './texts';
import type { WordList } from './word-list';

/** Larger files are no word lists. Bytes. */
const MOST_BYTES = 50 * 1024 * 1024;
/** Bad lines that are shown. */
const MOST_SHOWN = 200;
const LONGEST_NAME = 60;

interface ImportWordsProps {
  /** How many words there is room for. */
  room: number;
  onTake: (list: Omit<WordList, 'id' | 'enabled'>) => void;
  onCancel: () => void;
}

/** A list from a file or from the clipboard: what can be used and what cannot is shown before anything is kept. */
export function ImportWords({ room, onTake, onCancel }: ImportWordsProps) {
  const texts = useWordsTexts();
  const heading = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState('');
  const [level, setLevel] = useState<Level>('warn');
  const [reading, setReading] = useState<TeamWordsReading>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setProblem('');
    setReading(undefined);
    if (file.size > MOST_BYTES) return setProblem(texts.tooLarge);
    setBusy(true);
    const content = await file.text();
    setPasted('');
    setName(file.name.slice(0, LONGEST_NAME));
    setReading(readTeamWords(content, file.name));
    setBusy(false);
  };
  const paste = (content: string): void => {
    setPasted(content);
    setProblem('');
    setReading(content.trim() === '' ? undefined : readTeamWords(content));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void takeFile(event.dataTransfer.files[0]);
  };
  const words = reading?.words ?? [];
  const tooMany = words.length > room;
  return (
    <section
      className="gs-card gs-word-import"
      aria-labelledby={heading}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <h3 id={heading}>{texts.addHeading}</h3>
      <div className="gs-word-list-row">
        <Button onClick={() => chooser.current?.click()}>{texts.file}</Button>
        <span className="gs-small">{busy ? texts.reading : texts.drop}</span>
        <input
          ref={chooser}
          type="file"
          accept=".txt,.csv,.json,text/plain,text/csv,application/json"
          aria-label={texts.file}
          hidden
          onChange={({ target }) => {
            void takeFile(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      <TextField
        label={texts.paste}
        hint={texts.pasteHint}
        rows={5}
        value={pasted}
        onChange={paste}
        spellCheck={false}
      />
      <div className="gs-word-list-row">
        <TextField
          label={texts.name}
          value={name}
          placeholder={texts.pasted}
          maxLength={LONGEST_NAME}
          onChange={setName}
        />
        <Select
          label={texts.level}
          options={Level.options.map((value) => ({ value, label: texts.levels[value] }))}
          value={level}
          onChange={setLevel}
        />
      </div>
      <div role="status">
        {problem !== '' && <p className="gs-field-error">{problem}</p>}
        {reading !== undefined && (
          <p className={tooMany || words.length === 0 ? 'gs-field-error' : undefined}>
            {words.length === 0 ? texts.nothing : tooMany ? texts.tooMany(MOST_TEAM_WORDS) : texts.read(words.length)}
          </p>
        )}
      </div>
      {reading !== undefined && reading.bad.length > 0 && <BadLines bad={reading.bad} total={reading.badCount} />}
      <div className="gs-word-list-row">
        <Button
          kind="main"
          disabled={words.length === 0 || tooMany}
          onClick={() => onTake({ name: name.trim() || texts.pasted, level, words })}
        >
          {texts.take(words.length)}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </section>
  );
}

function BadLines({ bad, total }: { bad: TeamWordsReading['bad']; total: number }) {
  const texts = useWordsTexts();
  const locale = useLocale();
  return (
    <details className="gs-word-bad" open={total <= 10}>
      <summary>{texts.bad(total)}</summary>
      <ul className="gs-small">
        {bad.slice(0, MOST_SHOWN).map(({ line, text, reason }) => (
          <li key={`${line} ${text}`}>
            {texts.line(line)} <code lang="zh-CN">{text}</code> {bilingual(reason, locale)}
          </li>
        ))}
      </ul>
      {total > MOST_SHOWN && <p className="gs-small">{texts.badMost(MOST_SHOWN)}</p>}
    </details>
  );
}
