import type { IgnoredFinding } from '../../core/checks/ignores';
import type { FieldKey } from '../../core/model/console';
import type { Ignore } from '../../core/model/ignore';
import { excerptOf } from '../overlay/state';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { useMarksTexts } from './texts';

interface IgnoredProps {
  ignored: readonly IgnoredFinding[];
  labels: Partial<Record<FieldKey, string>>;
  onTakeBack: (ignore: Ignore) => void;
}

/** What was ignored on this page: counted, with its reason, and a way back. */
export function Ignored({ ignored, labels, onTakeBack }: IgnoredProps) {
  const texts = useMarksTexts();
  const common = useTexts();
  const locale = useLocale();
  const test = useTestAttributes();
  if (ignored.length === 0) return null;
  return (
    <details className="gs-ignored" {...test({ 'data-ignored': String(ignored.length) })}>
      <summary className="gs-small">{texts.ignored(ignored.length)}</summary>
      <ul>
        {ignored.map(({ finding, ignore }) => {
          const label = labels[finding.field] ?? common.fields[finding.field];
          const word = excerptOf(finding, undefined)?.word ?? label;
          return (
            <li key={`${finding.rule} ${finding.field} ${finding.start} ${finding.end}`}>
              <span>
                <span lang="zh-CN">{word === label ? label : `${label}：${word}`}</span>
                <span className="gs-small">
                  {bilingual(finding.message, locale)} · {texts.reasons[ignore.reason]} · {texts.scopes[ignore.scope]}
                </span>
              </span>
              <button
                type="button"
                className="gs-link"
                aria-label={texts.takeBackOne(word)}
                onClick={() => onTakeBack(ignore)}
                {...test({ 'data-action': 'take-back' })}
              >
                {texts.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
