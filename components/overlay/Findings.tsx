import type { ReactNode } from 'react';
import type { FieldKey, Level } from '../../core/model/console';
import type { Finding } from '../../core/model/review';
import { CostLine } from '../documents/CostLine';
import type { Mark } from '../ui/mark';
import { StateMark, StateWord } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { GoIcon } from './icons';
import { byField, excerptOf, listed, type OverlayState } from './state';

const levelMark: Record<Level, Mark> = { block: 'refused', warn: 'attention', advice: 'attention' };

/** What these lists need of all that the overlay shows. */
type Problems = Pick<OverlayState, 'review' | 'fieldLabels' | 'fieldTexts' | 'costs'>;

interface JumpProps {
  state: Problems;
  jumpTo: (field: FieldKey) => void;
}

interface FindingsProps extends JumpProps {
  /** Below a finding: what else can be done with it. */
  actions?: (finding: Finding) => ReactNode;
}

/** What has to be changed, by field. */
export function Findings({ state, jumpTo, actions }: FindingsProps) {
  const texts = useTexts();
  const { shown, more } = listed(state.review.findings, ({ level }) => level);
  return (
    <>
      {byField(shown).map(([field, findings]) => (
        <section key={field} className="gs-card">
          <h4 className="gs-finding-field">{state.fieldLabels[field] ?? texts.fields[field]}</h4>
          <ul>
            {withKeys(findings).map(([key, finding]) => (
              <li key={key}>
                <FindingRow
                  finding={finding}
                  text={state.fieldTexts?.[field]}
                  cost={state.costs[finding.rule]}
                  onPress={() => jumpTo(field)}
                />
                {actions?.(finding)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More count={more} />
    </>
  );
}

/** Says how many are not listed. */
export function More({ count }: { count: number }) {
  const texts = useTexts();
  const test = useTestAttributes();
  if (count === 0) return null;
  return (
    <p className="gs-small" {...test({ 'data-more': String(count) })}>
      {texts.overlay.more(count)}
    </p>
  );
}

/** By wording and by which of the same wording it is: typing before a finding moves it, and it stays the same one. */
function withKeys(findings: readonly Finding[]): [string, Finding][] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const wording = `${finding.rule} ${finding.match}`;
    const nth = (seen.get(wording) ?? 0) + 1;
    seen.set(wording, nth);
    return [`${wording} ${nth}`, finding];
  });
}

interface FindingRowProps {
  finding: Finding;
  text: string | undefined;
  /** What a breach of its rule can cost. */
  cost: OverlayState['costs'][string];
  onPress: () => void;
}

function FindingRow({ finding, text, cost, onPress }: FindingRowProps) {
  const texts = useTexts();
  const locale = useLocale();
  const test = useTestAttributes();
  const excerpt = excerptOf(finding, text);
  const mark = levelMark[finding.level];
  return (
    <button
      type="button"
      className="gs-finding"
      onClick={onPress}
      {...test({ 'data-finding': finding.rule, 'data-field': finding.field })}
    >
      <StateMark mark={mark} />
      <span className="gs-finding-why">{bilingual(finding.message, locale)}</span>
      <StateWord mark={mark} {...(finding.level !== 'block' && { word: texts.overlay.level[finding.level] })} />
      {excerpt !== undefined && (
        <span className={`gs-finding-text gs-finding-${finding.level}`} lang="zh-CN">
          {excerpt.before}
          <mark>{excerpt.word}</mark>
          {excerpt.after}
        </span>
      )}
      <span className="gs-finding-instead">
        <span className="gs-small">{texts.overlay.instead}</span>
        <span>{bilingual(finding.instead, locale)}</span>
      </span>
      {cost !== undefined && (
        <span className="gs-finding-cost gs-small">
          <CostLine cost={cost} />
        </span>
      )}
    </button>
  );
}

/** Required fields that are empty. */
export function MissingFields({ state, jumpTo }: JumpProps) {
  const texts = useTexts();
  const test = useTestAttributes();
  return (
    <ul className="gs-missing">
      {state.review.missing.map((field) => {
        const label = state.fieldLabels[field] ?? texts.fields[field];
        return (
          <li key={field}>
            <button
              type="button"
              className="gs-missing-item"
              aria-label={texts.overlay.jumpTo(label)}
              onClick={() => jumpTo(field)}
              {...test({ 'data-missing': field })}
            >
              <StateMark mark="refused" />
              <span>{label}</span>
              <GoIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What could not be checked, with the reason; never counted as passed. */
export function UncheckedParts({ state }: { state: Problems }) {
  const texts = useTexts();
  const locale = useLocale();
  return (
    <ul className="gs-unchecked">
      {state.review.unchecked.map(({ field, label, reason }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be unchecked for the same reason
        <li key={index}>
          <StateMark mark="unknown" />
          <span>
            <span>
              {field === undefined ? (label ?? texts.overlay.page) : (state.fieldLabels[field] ?? texts.fields[field])}
            </span>
            <span className="gs-small">{bilingual(reason, locale)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
