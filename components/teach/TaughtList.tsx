import './taught.css';
import { useRef, useState } from 'react';
import type { ConsolePage } from '../../core/model/page';
import { Button, EmptyState, Switch } from '../ui/controls';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { useTeachTexts } from './texts';

export interface TaughtEntry {
  id: string;
  page: ConsolePage;
  enabled: boolean;
}

interface TaughtListProps {
  entries: readonly TaughtEntry[];
  onEnable: (id: string, enabled: boolean) => void;
  onRemove: (id: string) => void;
  /** A file that was chosen, as text. @returns how many pages were taken and how many refused; undefined when not stored */
  onImport: (text: string) => Promise<{ taken: number; refused: number } | undefined>;
  /** Gives the file to the person. */
  onExport: (text: string) => void;
}

/** Pages that were taught: in use or not, to remove, to hand on as a file. */
export function TaughtList({ entries, onEnable, onRemove, onImport, onExport }: TaughtListProps) {
  const texts = useTeachTexts();
  const locale = useLocale();
  const { comma, fields: names } = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const answer = await onImport(await file.text());
    setSaid(answer === undefined ? texts.failed : texts.imported(answer.taken, answer.refused));
  };
  return (
    <>
      {entries.length === 0 && <EmptyState text={texts.empty} />}
      <ul className="gs-taught-list">
        {entries.map(({ id, page, enabled }) => (
          <li key={id} className="gs-card">
            <h3>{bilingual(page.title, locale)}</h3>
            <p className="gs-small">
              {page.host}
              {page.paths[0]}
            </p>
            <p className="gs-small">
              {texts.fields(page.fields.length)}：
              {page.fields.map(({ key, labels }) => `${labels[0]} → ${names[key]}`).join(comma)}
            </p>
            <Switch label={texts.use} checked={enabled} onChange={(checked) => onEnable(id, checked)} />
            <Button kind="quiet" onClick={() => onRemove(id)}>
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="gs-taught-buttons">
        <Button onClick={() => chooser.current?.click()}>{texts.importFile}</Button>
        {entries.length > 0 && (
          <Button
            onClick={() =>
              onExport(
                JSON.stringify(
                  entries.map(({ page }) => page),
                  undefined,
                  2,
                ),
              )
            }
          >
            {texts.exportAll}
          </Button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={texts.importFile}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <p className="gs-small" role="status">
        {said}
      </p>
    </>
  );
}
