import { useState } from 'react';
import type { CollectionName } from '../../core/model/records';
import { useFieldName } from '../records/field-names';
import { useRecordTexts } from '../records/texts';
import { useValueWords } from '../records/value-words';
import { Button, Checkbox, Progress, TextField } from '../ui/controls';
import { usePrivacyTexts } from './texts';

/** What taking a file over would do, as it is shown. */
export interface ImportPreview {
  exportedAt: string;
  counts: readonly { collection: CollectionName; adds: number; fills: number; differs: number; same: number }[];
  differences: readonly {
    collection: CollectionName;
    id: string;
    label: string;
    field: string;
    here: unknown;
    there: unknown;
  }[];
}

interface ImportFormProps {
  preview: ImportPreview | undefined;
  /** The file that was chosen is encrypted. */
  needsPassphrase: boolean;
  progress: number | null | undefined;
  /** What is wrong with the file. */
  problem: string | undefined;
  /** Parts of the export that are not among the chosen files. */
  missing: number;
  onFiles: (files: readonly File[]) => void;
  onPassphrase: (passphrase: string) => void;
  /** @param take ids of records of which the file's differing fields are taken */
  onImport: (take: ReadonlySet<string> | 'all') => void;
  onCancel: () => void;
  onStop: () => void;
}

/** Differences that are listed; with more, only all or none can be chosen. */
const LISTED = 100;

/** A file that was exported: first what it would change, then the change. */
export function ImportForm(props: ImportFormProps) {
  const { preview, needsPassphrase, progress, problem } = props;
  const texts = usePrivacyTexts();
  const [passphrase, setPassphrase] = useState('');
  return (
    <section className="gs-form-section" aria-label={texts.import}>
      <h3>{texts.import}</h3>
      <p className="gs-small">{texts.importHint}</p>
      {problem !== undefined && (
        <p role="alert" className="gs-mark-refused">
          {problem}
        </p>
      )}
      {progress !== undefined && <Progress label={texts.opening} value={progress ?? undefined} onStop={props.onStop} />}
      {needsPassphrase && progress === undefined && (
        <form
          className="gs-form-grid"
          onSubmit={(event) => {
            event.preventDefault();
            props.onPassphrase(passphrase);
          }}
        >
          <TextField
            type="password"
            autoComplete="off"
            label={texts.openPassphrase}
            value={passphrase}
            onChange={setPassphrase}
          />
          <p className="gs-card-verbs">
            <Button type="submit" kind="main" disabled={passphrase === ''}>
              {texts.open}
            </Button>
            <Button onClick={props.onCancel}>{texts.cancel}</Button>
          </p>
        </form>
      )}
      {preview !== undefined && (
        <Preview preview={preview} missing={props.missing} onImport={props.onImport} onCancel={props.onCancel} />
      )}
      {preview === undefined && !needsPassphrase && progress === undefined && (
        <label className="gs-button gs-file-button">
          {texts.chooseFile}
          <input
            type="file"
            multiple
            className="gs-unseen"
            accept=".json,.age"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              setPassphrase('');
              if (files.length > 0) props.onFiles(files);
              target.value = '';
            }}
          />
        </label>
      )}
    </section>
  );
}

function Preview({
  preview,
  missing,
  onImport,
  onCancel,
}: Pick<ImportFormProps, 'missing' | 'onImport' | 'onCancel'> & { preview: ImportPreview }) {
  const texts = usePrivacyTexts();
  const { collections } = useRecordTexts();
  const fieldName = useFieldName();
  const wordsOf = useValueWords();
  const [take, setTake] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const { counts, differences } = preview;
  const records = [...new Map(differences.map((difference) => [difference.id, difference])).values()];
  const changes = counts.some(({ adds, fills, differs }) => adds + fills + differs > 0);
  return (
    <div className="gs-cards">
      <p>{texts.plan(preview.exportedAt.slice(0, 10))}</p>
      {missing > 0 && <p className="gs-mark-attention">{texts.partsMissing(missing)}</p>}
      <dl className="gs-kept">
        {counts.map(({ collection, adds, fills, differs, same }) => (
          <div key={collection}>
            <dt>{collections[collection]}</dt>
            <dd>
              {[
                adds > 0 && texts.adds(adds),
                fills > 0 && texts.fills(fills),
                differs > 0 && texts.differs(differs),
                same > 0 && texts.same(same),
              ]
                .filter(Boolean)
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      {records.length > 0 && (
        <>
          <p>{texts.differences(differences.length)}</p>
          <Checkbox label={texts.takeAll} checked={all} onChange={setAll} />
          {!all &&
            records.slice(0, LISTED).map(({ id, collection, label }) => (
              <Checkbox
                key={id}
                label={texts.take(label || collections[collection])}
                hint={differences
                  .filter((each) => each.id === id)
                  .map(({ field, here, there }) => {
                    const [mine = '', theirs = ''] = wordsOf([here, there], field).map((lines) =>
                      short(lines.join('；')),
                    );
                    return texts.difference(fieldName(field), mine, theirs);
                  })
                  .join(texts.between)}
                checked={take.has(id)}
                onChange={(on) => setTake(new Set(on ? [...take, id] : [...take].filter((each) => each !== id)))}
              />
            ))}
        </>
      )}
      {!changes && <p>{texts.nothingNew}</p>}
      <p className="gs-card-verbs">
        <Button kind="main" disabled={!changes} onClick={() => onImport(all ? 'all' : take)}>
          {texts.doImport}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </p>
    </div>
  );
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
