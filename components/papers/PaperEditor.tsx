import { type ReactNode, useState } from 'react';
import type { HoldingRecord } from '../../core/model/records/papers';
import { withValue } from '../profiles/edit';
import { useFieldName } from '../records/field-names';
import { Button, Dialog, IconButton, TextField } from '../ui/controls';
import { CloseIcon } from '../ui/Icon';
import { type DocumentChoice, DocumentPicker } from './DocumentPicker';
import { usePapersTexts } from './texts';
import { useFileDrop } from './useFileDrop';

/** A file that is kept with the paper already, or one that is new. */
export interface PaperFile {
  /** Id of the kept record; absent for a new one. */
  id?: string;
  name: string;
  size: number;
  blob?: Blob;
}

export interface EditedPaper {
  holding: HoldingRecord;
  files: readonly PaperFile[];
}

interface PaperEditorProps {
  paper: EditedPaper;
  isNew: boolean;
  documentOf: (id: string) => DocumentChoice | undefined;
  search: (query: string) => readonly DocumentChoice[];
  onFiles: (files: readonly File[]) => readonly PaperFile[];
  onSave: (paper: EditedPaper) => void;
  onClose: () => void;
  /** What is said at the end of the sheet. */
  notice?: ReactNode;
}

const LINES = ['holder', 'number', 'issued', 'expires'] as const;

/** One paper in a sheet. */
export function PaperEditor(props: PaperEditorProps) {
  const { paper, isNew, documentOf, search, onFiles, onSave, onClose, notice } = props;
  const texts = usePapersTexts();
  const fieldName = useFieldName();
  const [holding, setHolding] = useState(paper.holding);
  const [files, setFiles] = useState(paper.files);
  const addFiles = (added: readonly File[]): void => {
    const more = onFiles(added);
    setFiles((kept) => [...kept, ...more]);
  };
  useFileDrop(addFiles);
  const [scope, setScope] = useState((holding.scope ?? []).join('、'));
  const chosen = holding.document === undefined ? undefined : documentOf(holding.document);
  const name = holding.name.trim() === '' ? (chosen?.name ?? '') : holding.name.trim();
  const turned = holding.issued !== undefined && holding.expires !== undefined && holding.expires < holding.issued;
  const words = scope
    .split(/[、，,；;\n]+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 80));
  return (
    <Dialog
      open
      onClose={onClose}
      title={isNew ? texts.addTitle : texts.editTitle(paper.holding.name)}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            kind="main"
            disabled={name === ''}
            onClick={() =>
              onSave({ holding: withValue({ ...holding, name }, 'scope', words.length > 0 ? words : undefined), files })
            }
          >
            {texts.save}
          </Button>
        </>
      }
    >
      <div className="gs-form-grid">
        <DocumentPicker
          chosen={chosen}
          search={search}
          onChoose={(choice) => setHolding(withValue(holding, 'document', choice?.id))}
        />
        <TextField
          label={fieldName('name')}
          hint={texts.hints.name}
          error={name === '' ? texts.needName : undefined}
          placeholder={chosen?.name}
          maxLength={200}
          value={holding.name}
          onChange={(value) => setHolding({ ...holding, name: value })}
        />
        {LINES.map((key) => (
          <TextField
            key={key}
            type={key === 'issued' || key === 'expires' ? 'date' : 'text'}
            label={fieldName(key)}
            {...((key === 'holder' || key === 'expires') && { hint: texts.hints[key] })}
            error={key === 'expires' && turned ? texts.datesTurned : undefined}
            maxLength={120}
            value={holding[key] ?? ''}
            onChange={(value) => setHolding(withValue(holding, key, value))}
          />
        ))}
        <TextField
          label={fieldName('copies')}
          hint={texts.hints.copies}
          inputMode="numeric"
          maxLength={4}
          value={holding.copies === undefined ? '' : String(holding.copies)}
          onChange={(value) => setHolding(withValue(holding, 'copies', Number.parseInt(value, 10) || undefined))}
        />
        <TextField label={fieldName('scope')} hint={texts.hints.scope} rows={2} value={scope} onChange={setScope} />
        <TextField
          label={fieldName('link')}
          hint={texts.hints.link}
          maxLength={2000}
          value={holding.link ?? ''}
          onChange={(value) => setHolding(withValue(holding, 'link', value))}
        />
        <TextField
          label={fieldName('note')}
          rows={2}
          value={holding.note ?? ''}
          onChange={(value) => setHolding(withValue(holding, 'note', value))}
        />
      </div>
      <section className="gs-paper-files" aria-label={texts.files}>
        <h4>{texts.files}</h4>
        <p className="gs-small">{texts.dropHere}</p>
        <ul>
          {files.map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
            <li key={index}>
              {file.name} <span className="gs-small">{texts.size(file.size)}</span>
              <IconButton
                label={texts.removeFile(file.name)}
                onClick={() => setFiles(files.filter((_, at) => at !== index))}
              >
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
        <label className="gs-button gs-file-button">
          {texts.addFile}
          <input
            type="file"
            multiple
            className="gs-unseen"
            onChange={({ target }) => {
              addFiles([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
      </section>
      {notice}
    </Dialog>
  );
}
