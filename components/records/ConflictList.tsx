import './records.css';
import type { CollectionName } from '../../core/model/records';
import { DELETED } from '../../core/model/records/journal';
import { Button } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { useFieldName } from './field-names';
import { useRecordTexts } from './texts';
import { useValueWords } from './value-words';

/** A field that two windows wrote without having seen each other, the value in use last. */
export interface OpenConflict {
  collection: CollectionName;
  id: string;
  field: string;
  /** What the record is called. */
  label: string;
  values: readonly unknown[];
}

interface ConflictListProps {
  conflicts: readonly OpenConflict[];
  onSettle: (conflict: OpenConflict, value: unknown) => void;
}

/** Nothing that was typed in two windows is lost: both values, and a choice. */
export function ConflictList({ conflicts, onSettle }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <ul className="gs-clashs" role="alert">
      {conflicts.map((conflict) => (
        <ConflictCard key={`${conflict.id} ${conflict.field}`} conflict={conflict} onSettle={onSettle} />
      ))}
    </ul>
  );
}

function ConflictCard({ conflict, onSettle }: Pick<ConflictListProps, 'onSettle'> & { conflict: OpenConflict }) {
  const texts = useRecordTexts();
  const fieldName = useFieldName();
  const wordsOf = useValueWords();
  const test = useTestAttributes();
  const { collection, field, label, values } = conflict;
  const name = label || texts.collections[collection];
  const isDeletion = field === DELETED;
  return (
    <li className="gs-clash" {...test({ 'data-conflict': field })}>
      <p className="gs-clash-head">
        <StateMark mark="attention" />{' '}
        {isDeletion ? texts.deleted(name) : texts.heading(`${name} · ${fieldName(field)}`)}
      </p>
      {isDeletion ? (
        <p className="gs-clash-verbs">
          <Button kind="main" onClick={() => onSettle(conflict, false)}>
            {texts.keep}
          </Button>
          <Button onClick={() => onSettle(conflict, true)}>{texts.remove}</Button>
        </p>
      ) : (
        <>
          <p className="gs-small">{texts.why}</p>
          <ul className="gs-clash-sides">
            {wordsOf(values, field).map((words, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sides may say the same
              <li key={at}>
                <div>
                  <span className="gs-small">{at === values.length - 1 ? texts.now : texts.other}</span>
                  {words.slice(0, MOST_LINES).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  {words.length > MOST_LINES && <p className="gs-small">{texts.more(words.length - MOST_LINES)}</p>}
                </div>
                <Button aria-label={texts.chooseOne(words[0] ?? '')} onClick={() => onSettle(conflict, values[at])}>
                  {texts.choose}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Lines of one side that are shown. */
const MOST_LINES = 6;
