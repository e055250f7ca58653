import { type DragEvent, type ReactNode, useMemo, useState } from 'react';
import type { FileRecord, HoldingRecord } from '../../core/model/records/papers';
import { Button, TextField } from '../ui/controls';
import { fits } from './fits';
import { type Paper, PaperCard } from './PaperCard';
import { usePapersTexts } from './texts';

interface PapersViewProps {
  /** In the order in which they are shown. */
  holdings: readonly HoldingRecord[];
  /** What a card shows; asked only for those that are drawn. */
  paperOf: (holding: HoldingRecord) => Paper;
  /** How many there are: some may still be on their way. */
  total: number;
  /** How many have expired or are about to. */
  due: number;
  applicant: string | undefined;
  today: string;
  onFiles: (files: readonly File[]) => void;
  onAdd: () => void;
  onEdit: (paper: Paper) => void;
  onRemove: (paper: Paper) => void;
  onDownload: (file: FileRecord) => void;
  /** Sheets over the list. */
  children?: ReactNode;
}

/** Cards that are drawn at once; more come on demand, so that thousands of papers do not slow the list down. */
export const STEP = 24;

/** Everything that the team holds: found by typing, added by dropping files. */
export function PapersView(props: PapersViewProps) {
  const { holdings, paperOf, total, due, applicant, today, onFiles, onAdd } = props;
  const texts = usePapersTexts();
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(STEP);
  const [over, setOver] = useState(false);
  const found = useMemo(() => holdings.filter((holding) => fits(holding, typed)), [holdings, typed]);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <>
      <section
        className="gs-papers"
        aria-label={texts.heading}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          onFiles([...event.dataTransfer.files]);
        }}
      >
        <div className={over ? 'gs-drop gs-drop-over' : 'gs-drop'}>
          <p>{over ? texts.dropNow : total === 0 ? texts.empty : texts.drop}</p>
          <p className="gs-card-verbs">
            <label className="gs-button gs-button-main gs-file-button">
              {texts.chooseFiles}
              <input
                type="file"
                multiple
                className="gs-unseen"
                onChange={({ target }) => {
                  onFiles([...(target.files ?? [])]);
                  target.value = '';
                }}
              />
            </label>
            <Button onClick={onAdd}>{texts.addByHand}</Button>
          </p>
        </div>
        {total > 0 && (
          <>
            <TextField
              type="search"
              label={texts.find}
              aside={<span role="status">{texts.count(typed.trim() === '' ? total : found.length, total)}</span>}
              value={typed}
              onChange={(next) => {
                setTyped(next);
                setMost(STEP);
              }}
            />
            {due > 0 && <p className="gs-mark-attention">{texts.due(due)}</p>}
            {found.length === 0 && typed.trim() !== '' && <p>{texts.nothingFound(typed)}</p>}
            <ul className="gs-cards">
              {found.slice(0, most).map((holding) => {
                const paper = paperOf(holding);
                return (
                  <PaperCard
                    key={holding.id}
                    paper={paper}
                    applicant={applicant}
                    today={today}
                    onEdit={() => props.onEdit(paper)}
                    onRemove={() => props.onRemove(paper)}
                    onDownload={props.onDownload}
                  />
                );
              })}
            </ul>
            {found.length > most && (
              <Button onClick={() => setMost(most + STEP)}>{texts.more(Math.min(STEP, found.length - most))}</Button>
            )}
          </>
        )}
      </section>
      {/* Beside the list: what is dropped on a sheet is the sheet's. */}
      {props.children}
    </>
  );
}
