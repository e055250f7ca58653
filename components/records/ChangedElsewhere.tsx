import './records.css';
import { StateMark } from '../ui/StateMark';
import { useRecordTexts } from './texts';
import { differingLines } from './value-lines';

interface ChangedElsewhereProps {
  /** The record as it was when editing began; absent for a new one. */
  seen: object | undefined;
  /** As it is kept now; absent when it is there no more. */
  now: object | undefined;
}

/** Says in an open editor that another window has changed the same record. */
export function ChangedElsewhere({ seen, now }: ChangedElsewhereProps) {
  const texts = useRecordTexts();
  const changed = seen !== undefined && differingLines([seen, now]).some((lines) => lines.length > 0);
  return (
    <p role="status" className="gs-small gs-mark-attention gs-elsewhere">
      {changed && (
        <>
          <StateMark mark="attention" size={14} /> {now === undefined ? texts.gone : texts.elsewhere}
        </>
      )}
    </p>
  );
}
