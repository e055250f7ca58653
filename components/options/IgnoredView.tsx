import type { Ignore } from '../../core/model/ignore';
import type { IgnoreRecord } from '../../core/model/records/kept';
import type { Bilingual } from '../../core/model/rule';
import { useMarksTexts } from '../marks/texts';
import { Button, EmptyState } from '../ui/controls';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { useOptionsTexts } from './texts';

interface IgnoredViewProps {
  /** The latest first. */
  records: readonly IgnoreRecord[];
  /** What a rule says; undefined for one that is gone. */
  messageOf: (rule: string) => Bilingual | undefined;
  onTakeBack: (records: readonly IgnoreRecord[]) => void;
}

/** What a person lets stand, with its reason and reach, and the way back. */
export function IgnoredView({ records, messageOf, onTakeBack }: IgnoredViewProps) {
  const texts = useOptionsTexts().ignored;
  const marks = useMarksTexts();
  const { fields } = useTexts();
  const locale = useLocale();
  if (records.length === 0) return <EmptyState text={texts.none} />;
  const about = (ignore: Ignore): string =>
    ignore.scope === 'field'
      ? fields[ignore.field]
      : `“${ignore.match}”${ignore.scope === 'once' ? ` · ${fields[ignore.field]}` : ''}`;
  return (
    <>
      <p className="gs-options-row">
        <span className="gs-small">{texts.count(records.length)}</span>
        <Button onClick={() => onTakeBack(records)}>{texts.takeBackAll}</Button>
      </p>
      <ul className="gs-rows">
        {records.map((record) => {
          const message = messageOf(record.ignore.rule);
          return (
            <li key={record.id} className="gs-row">
              <div>
                <p lang="zh-CN">{about(record.ignore)}</p>
                <p className="gs-small">
                  {message === undefined ? texts.ruleGone : bilingual(message, locale)} ·{' '}
                  {marks.scopes[record.ignore.scope]} · {marks.reasons[record.ignore.reason]} · {record.at.slice(0, 10)}
                </p>
              </div>
              <Button onClick={() => onTakeBack([record])}>
                {marks.takeBack}
                <span className="gs-unseen"> {about(record.ignore)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
