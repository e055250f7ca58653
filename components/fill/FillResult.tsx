import type { FillOutcome, FillReport } from '../../core/model/fill';
import { Button } from '../ui/controls';
import type { Mark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { useFillTexts } from './texts';

interface FillResultProps {
  report: FillReport;
  /** The words beside a field on the page. */
  labelOf: (field: FillReport['results'][number]['field']) => string;
  /** Absent where nothing was changed, or it has been taken back. */
  onUndo: (() => void) | undefined;
  onClose: () => void;
}

/** What needs a person comes first. */
const byNeed = (a: FillReport['results'][number], b: FillReport['results'][number]): number =>
  Number(a.outcome.kind === 'taken') - Number(b.outcome.kind === 'taken');

const MARKS: Record<FillOutcome['kind'], Mark> = {
  taken: 'done',
  'not-taken': 'attention',
  'changed-by-page': 'attention',
  refused: 'attention',
};

/** What became of each field, by reading it again, and the way back. */
export function FillResult({ report: { results }, labelOf, onUndo, onClose }: FillResultProps) {
  const { result: texts } = useFillTexts();
  const test = useTestAttributes();
  const taken = results.filter(({ outcome }) => outcome.kind === 'taken').length;
  const wordsOf = (outcome: FillOutcome): string => {
    switch (outcome.kind) {
      case 'taken':
        return texts.taken;
      case 'not-taken':
        return texts.notTaken;
      case 'changed-by-page':
        return texts.changed(outcome.value);
      case 'refused':
        return texts.refused[outcome.reason];
    }
  };
  return (
    <section className="gs-fill-result" aria-label={texts.summary(taken, results.length - taken)}>
      <p role="status" className="gs-fill-heading">
        {texts.summary(taken, results.length - taken)}
      </p>
      <ul>
        {[...results].sort(byNeed).map(({ field, outcome }) => (
          <li key={field} {...test({ 'data-fill-result': field, 'data-outcome': outcome.kind })}>
            <StateMark mark={MARKS[outcome.kind]} />
            <span>
              {labelOf(field)} <span className="gs-small">{wordsOf(outcome)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="gs-fill-line">
        {onUndo !== undefined && <Button onClick={onUndo}>{texts.undo}</Button>}
        <Button kind="quiet" onClick={onClose}>
          {texts.close}
        </Button>
      </p>
    </section>
  );
}
