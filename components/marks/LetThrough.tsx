import type { FieldKey } from '../../core/model/console';
import type { LetThroughText } from '../../core/model/review';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { useMarksTexts } from './texts';

/** Longer wordings are cut: the line is to be read at a glance. */
const LONGEST = 12;
const shortened = (word: string): string =>
  [...word].length > LONGEST ? `${[...word].slice(0, LONGEST).join('')}…` : word;

/** One line: why words that look like a breach are fine. */
export function FineLine({ text: { match, why } }: { text: LetThroughText }) {
  const texts = useMarksTexts();
  const locale = useLocale();
  return <>{texts.fine(shortened(match), why === undefined ? texts.otherWording : bilingual(why, locale))}</>;
}

interface LetThroughProps {
  texts: readonly LetThroughText[];
  labels: Partial<Record<FieldKey, string>>;
}

/** What was let through on this page: one quiet line, and why when it is opened. Nothing to do, so nothing is counted. */
export function LetThrough({ texts: all, labels }: LetThroughProps) {
  const texts = useMarksTexts();
  const common = useTexts();
  const test = useTestAttributes();
  if (all.length === 0) return null;
  const words = [...new Set(all.map(({ match }) => shortened(match)))];
  return (
    <details className="gs-fine" {...test({ 'data-let-through': '' })}>
      <summary className="gs-small">{texts.fineSummary(words)}</summary>
      <ul className="gs-small">
        {all.map((text) => (
          <li key={`${text.rule} ${text.field} ${text.start}`}>
            <span lang="zh-CN">{labels[text.field] ?? common.fields[text.field]}：</span>
            <FineLine text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}
