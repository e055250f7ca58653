import type { CategoryView, ConditionView } from '../../core/model/view';
import type { Mark } from '../ui/mark';
import { StateMark, StateWord } from '../ui/StateMark';
import { useTexts } from '../ui/text';

const MARKS: Record<ConditionView['state'], Mark> = { met: 'done', 'not-met': 'attention', unknown: 'unknown' };

/** What a market asks of the vendor beside papers, numbered as in the source; parts of one condition stand together. */
export function Conditions({
  conditions,
  route,
}: {
  conditions: readonly ConditionView[];
  route?: CategoryView['startUpRoute'];
}) {
  const texts = useTexts().market;
  const numbers = [...new Set(conditions.map(({ condition }) => condition.n))];
  const met = numbers.filter((n) => conditions.every(({ condition, state }) => condition.n !== n || state === 'met'));
  const nothingKnown = conditions.every(({ state }) => state === 'unknown');
  return (
    <section className="gs-card">
      <header className="gs-card-head">
        <h4 className="gs-card-title">{texts.conditions(numbers.length)}</h4>
        <span className="gs-card-progress gs-small">{texts.met(met.length, numbers.length)}</span>
      </header>
      <ol className="gs-conditions">
        {numbers.map((n) => (
          <li key={n}>
            <span className="gs-condition-number gs-small" aria-hidden="true">
              {n}
            </span>
            <ul>
              {conditions
                .filter(({ condition }) => condition.n === n)
                .map((condition) => (
                  <li key={condition.condition.text}>
                    <ConditionRow view={condition} route={route} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {nothingKnown && <p className="gs-card-foot gs-small">{texts.nothingKnown}</p>}
    </section>
  );
}

function ConditionRow({ view, route }: { view: ConditionView; route: CategoryView['startUpRoute'] }) {
  const texts = useTexts().market;
  const { condition, state, waivedFor } = view;
  const { kind, text, appliesTo, exempt } = condition;
  const details = [
    appliesTo === undefined ? undefined : texts.appliesTo(appliesTo),
    exempt === undefined ? undefined : texts.exempt(exempt),
    route?.waives.some((waived) => waived === kind) ? texts.waivable(route.for) : undefined,
    waivedFor === undefined ? undefined : texts.waived(waivedFor),
  ].filter((detail) => detail !== undefined);
  return (
    <div className="gs-paper">
      <span className="gs-paper-mark">
        <StateMark mark={MARKS[state]} />
      </span>
      <span className="gs-paper-name" lang="zh-CN">
        {text}
      </span>
      <span className="gs-paper-state">
        <StateWord mark={MARKS[state]} word={kind === 'judgement' ? texts.judged : texts.states[state]} />
      </span>
      {details.length > 0 && <span className="gs-paper-note gs-small">{details.join(' · ')}</span>}
    </div>
  );
}
