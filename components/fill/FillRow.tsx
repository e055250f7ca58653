import type { ConsoleId } from '../../core/model/console';
import type { CheckedValue, ProposalRow } from '../../core/profile/propose';
import { useProblemTexts } from '../profiles/problems';
import { Checkbox, Menu } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale } from '../ui/text';
import { useFillTexts } from './texts';

interface FillRowProps {
  row: ProposalRow;
  /** The value that is to be filled in: the proposed one, or another that the person chose. */
  value: CheckedValue;
  ticked: boolean;
  consoleName: (console: ConsoleId) => string;
  onTick: (ticked: boolean) => void;
  onPick: (value: string) => void;
}

/** One field that can be filled: what it holds now, what it gets, where that comes from, what speaks against it. */
export function FillRow({ row, value, ticked, consoleName, onTick, onPick }: FillRowProps) {
  const texts = useFillTexts();
  const test = useTestAttributes();
  const { label, now, others, proposed, state, required } = row;
  const choices = [proposed, ...others].filter((each) => each !== undefined);
  return (
    <li className="gs-fill-row" {...test({ 'data-fill-row': row.field, 'data-state': state })}>
      <Checkbox
        label={
          <>
            <span className="gs-fill-label">{label}</span>{' '}
            {required && <span className="gs-small">{texts.required}</span>}
          </>
        }
        hint={useSourceWords(value, consoleName)}
        checked={ticked}
        onChange={onTick}
      />
      <dl className="gs-fill-change">
        <dt className="gs-small">{texts.now}</dt>
        <dd className={now?.trim() === '' ? 'gs-fill-none' : 'gs-fill-now'}>{now?.trim() || texts.nothingThere}</dd>
        <dt className="gs-small">{texts.planned}</dt>
        <dd className="gs-fill-then">
          {value.value}
          <Problems value={value} />
          {state === 'replace' && <p className="gs-small">{texts.overwrites}</p>}
          {choices.length > 1 && (
            <Menu
              kind="link"
              label={texts.pick(choices.length - 1)}
              actions={choices
                .filter((choice) => choice !== value)
                .map((choice) => ({ id: choice.value, label: choice.value, run: () => onPick(choice.value) }))}
            />
          )}
        </dd>
      </dl>
    </li>
  );
}

/** Where a value comes from, in words. */
function useSourceWords({ source }: CheckedValue, consoleName: (console: ConsoleId) => string): string {
  const { source: words } = useFillTexts();
  switch (source.kind) {
    case 'company':
    case 'support':
      return words[source.kind];
    case 'contact':
      return words.contact(source.name);
    case 'product':
    case 'alternative':
      return words[source.kind](source.product);
    case 'draft':
      return words.draft(source.at.slice(0, 10));
    case 'submission':
      return words.submission(consoleName(source.console), source.at.slice(0, 10));
  }
}

function Problems({ value: { findings, problem, tooLong, notOffered } }: { value: CheckedValue }) {
  const texts = useFillTexts();
  const words = useProblemTexts();
  const locale = useLocale();
  const lines = [
    ...(tooLong ? [{ key: 'too-long', block: true, text: texts.tooLong(tooLong.length, tooLong.limit) }] : []),
    ...(notOffered ? [{ key: 'not-offered', block: true, text: texts.notOffered }] : []),
    ...(problem ? [{ key: problem, block: problem !== 'url-not-https', text: words[problem] }] : []),
    ...[...new Map(findings.map((finding) => [finding.rule, finding])).values()].map(
      ({ rule, level, message, instead }) => ({
        key: rule,
        block: level === 'block',
        text: `${bilingual(message, locale)}${locale === 'en' ? '. ' : '。'}${bilingual(instead, locale)}`,
      }),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="gs-fill-problems">
      {lines.map(({ key, block, text }) => (
        <li key={key} className={`gs-small gs-mark-${block ? 'refused' : 'attention'}`}>
          <StateMark mark={block ? 'refused' : 'attention'} size={14} /> {text}
        </li>
      ))}
    </ul>
  );
}
