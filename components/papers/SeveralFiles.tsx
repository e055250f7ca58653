import { useState } from 'react';
import type { HoldingRecord } from '../../core/model/records/papers';
import { withValue } from '../profiles/edit';
import { useFieldName } from '../records/field-names';
import { Button, Dialog, TextField } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import type { DocumentChoice } from './DocumentPicker';
import type { EditedPaper } from './PaperEditor';
import { usePapersTexts } from './texts';
import { useFileDrop } from './useFileDrop';

interface SeveralFilesProps {
  /** One paper for each file, with what its name told. */
  papers: readonly EditedPaper[];
  /** A paper for each file that is added to them. */
  onFiles: (files: readonly File[]) => readonly EditedPaper[];
  documentOf: (id: string) => DocumentChoice | undefined;
  onSave: (papers: EditedPaper[]) => void;
  onClose: () => void;
}

/** Several files at once: what each was recognised as, to be corrected before anything is kept. */
export function SeveralFiles({ papers, onFiles, documentOf, onSave, onClose }: SeveralFilesProps) {
  const texts = usePapersTexts();
  const fieldName = useFieldName();
  const [edited, setEdited] = useState([...papers]);
  useFileDrop((files) => {
    const more = onFiles(files);
    setEdited((kept) => [...kept, ...more]);
  });
  const change = (index: number, holding: HoldingRecord): void =>
    setEdited(edited.map((paper, at) => (at === index ? { ...paper, holding } : paper)));
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.several(edited.length)}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            kind="main"
            disabled={edited.some(({ holding }) => holding.name.trim() === '')}
            onClick={() => onSave(edited)}
          >
            {texts.addSeveral(edited.length)}
          </Button>
        </>
      }
    >
      <ul className="gs-cards">
        {edited.map(({ holding, files }, index) => {
          const known = holding.document === undefined ? undefined : documentOf(holding.document);
          return (
            <li key={holding.id} className="gs-card">
              <p>
                {files[0]?.name} <span className="gs-small">{texts.size(files[0]?.size ?? 0)}</span>
              </p>
              <p className={`gs-small gs-paper-problem gs-mark-${known ? 'done' : 'attention'}`}>
                <StateMark mark={known ? 'done' : 'attention'} size={14} />{' '}
                {known ? texts.recognised(known.name) : texts.notRecognised}
              </p>
              <div className="gs-form-grid">
                <TextField
                  label={fieldName('name')}
                  error={holding.name.trim() === '' ? texts.needName : undefined}
                  maxLength={200}
                  value={holding.name}
                  onChange={(name) => {
                    const { document: _, ...rest } = holding;
                    // Another name is another paper: its own words decide then what it is.
                    change(index, { ...rest, name });
                  }}
                />
                <TextField
                  label={fieldName('holder')}
                  maxLength={120}
                  value={holding.holder ?? ''}
                  onChange={(value) => change(index, withValue(holding, 'holder', value))}
                />
                <TextField
                  type="date"
                  label={fieldName('expires')}
                  hint={holding.expires === undefined ? texts.hints.expires : texts.dateFromName}
                  value={holding.expires ?? ''}
                  onChange={(value) => change(index, withValue(holding, 'expires', value))}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
