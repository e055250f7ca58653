import { ConflictList, type OpenConflict } from '../../../components/records/ConflictList';
import { useRecordTexts } from '../../../components/records/texts';
import { DELETED } from '../../../core/model/records/journal';
import { type Change, labelOf, type Reader } from '../../../store';
import { useStored } from '../../shared/useStored';
import { useWrite } from '../../shared/useWrite';

/** The open conflicts, each with what its record is called. */
const question = async (reader: Reader): Promise<OpenConflict[]> =>
  Promise.all(
    (await reader.conflicts()).map(async (conflict) => {
      const record = await reader.get(conflict.collection, conflict.id);
      return { ...conflict, label: record === undefined ? '' : labelOf(record) };
    }),
  );

/** What two windows have written over each other, for a person to choose. */
export function Conflicts() {
  const texts = useRecordTexts();
  const write = useWrite();
  const stored = useStored(question);
  if (stored?.ok !== true) return null;

  const settle = ({ collection, id, field, values }: OpenConflict, value: unknown): void => {
    const as = (chosen: unknown): Change => ({ kind: 'settle', collection, id, field, value: chosen });
    const others = values.filter((each) => each !== value);
    // Until the line is gone the other one is a press away; a deletion is for good and takes its own press.
    const undo =
      values.length === 2 && field !== DELETED
        ? { label: texts.useOther, changes: () => others.map(as), done: texts.settled }
        : undefined;
    void write([as(value)], { done: texts.settled, undo });
  };
  return <ConflictList conflicts={stored.value} onSettle={settle} />;
}
