import type { ReactNode } from 'react';
import type { KnowledgeAnswer as Answer, Related } from '../../core/facts/knowledge-answer';
import type { Deadline } from '../../core/model/vendor-rules';
import type { Mark } from '../ui/mark';
import { StateMark, StateWord } from '../ui/StateMark';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { Conflicts } from './Conflicts';
import { useCostParts } from './CostLine';
import { FactList } from './FactList';
import { SourceLine } from './SourceLine';

interface KnowledgeAnswerProps {
  answer: Answer;
  onOpen: (related: Related) => void;
}

/** A rule or a violation: what it says in short words, what it weighs and costs, until when, where it stands. */
export function KnowledgeAnswer({ answer, onOpen }: KnowledgeAnswerProps) {
  const texts = useTexts();
  const locale = useLocale();
  const { lines, instead, cost, costs, deadlines, hours, disagreements, related, source } = answer;
  const said = lines.map((line) => (typeof line === 'string' ? line : bilingual(line, locale)));
  return (
    <article className="gs-answer">
      <Weight answer={answer} />
      {cost !== undefined && said.length > 0 ? (
        <section className="gs-lines">
          <h4>{texts.knowledge.counts}</h4>
          <ul lang="zh-CN">
            {said.map((line) => (
              <li key={line} className="gs-line">
                <span className="gs-dot" aria-hidden="true" />
                <span>{line}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        said.map((line) => (
          <p key={line} lang="zh-CN">
            {line}
          </p>
        ))
      )}
      {instead !== undefined && (
        <p>
          <span className="gs-small gs-instead">{texts.knowledge.instead}</span>
          {bilingual(instead, locale)}
        </p>
      )}
      {costs.length > 0 && <Costs costs={costs} onOpen={onOpen} />}
      {(deadlines.length > 0 || hours !== undefined) && <Deadlines deadlines={deadlines} hours={hours} />}
      <Facts answer={answer} />
      {disagreements.length > 0 && <Conflicts conflicts={disagreements} />}
      {related.length > 0 && (
        <section className="gs-lines">
          <h4>{texts.knowledge.related}</h4>
          <ul>
            {related.map((each) => (
              <li key={each.id}>
                <button type="button" className="gs-link" lang="zh-CN" onClick={() => onOpen(each)}>
                  {each.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceLine source={source} />
    </article>
  );
}

/** The level as shape and word; of a violation also what it costs. */
function Weight({ answer: { level, cost } }: { answer: Answer }) {
  const texts = useTexts().knowledge;
  const partsOf = useCostParts();
  if (cost !== undefined) {
    const mark: Mark = cost.level === 'serious' ? 'refused' : 'attention';
    return (
      <div className={`gs-note gs-note-${mark}`}>
        <StateMark mark={mark} />
        <p>
          <strong>{texts.violation[cost.level]}</strong>
          <span lang="zh-CN">{partsOf(cost).join(' · ')}</span>
        </p>
      </div>
    );
  }
  if (level === undefined) return null;
  const mark: Mark = level === 'block' ? 'refused' : 'attention';
  return (
    <p className="gs-weight">
      <StateMark mark={mark} />
      <StateWord mark={mark} word={texts.level[level]} />
    </p>
  );
}

function Costs({ costs, onOpen }: { costs: Answer['costs']; onOpen: (related: Related) => void }) {
  const texts = useTexts().knowledge;
  const partsOf = useCostParts();
  return (
    <section className="gs-lines">
      <h4>{texts.costs}</h4>
      <ul>
        {costs.map((cost) => (
          <li key={cost.id} className="gs-cost">
            <button
              type="button"
              className="gs-link"
              lang="zh-CN"
              onClick={() => onOpen({ id: cost.id, kind: 'violation', name: cost.name })}
            >
              {cost.name}
            </button>
            <span className={cost.level === 'serious' ? 'gs-tag gs-tag-refused' : 'gs-tag gs-tag-attention'}>
              {texts.violation[cost.level]}
            </span>
            <span className="gs-small" lang="zh-CN">
              {partsOf(cost).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deadlines({ deadlines, hours }: { deadlines: readonly Deadline[]; hours: Answer['hours'] }) {
  const texts = useTexts().knowledge;
  const time = ({ days, working, hours: within, until }: Deadline): string | undefined =>
    days !== undefined ? texts.days(days, working === true) : within !== undefined ? texts.hours(within) : until;
  return (
    <section className="gs-lines">
      <h4>{texts.deadlines}</h4>
      <ul>
        {hours !== undefined && <li>{texts.serviceHours(hours.days, hours.from, hours.to)}</li>}
        {deadlines.map((deadline) => (
          <li key={deadline.what} className="gs-deadline">
            <strong>{time(deadline)}</strong>
            <span lang="zh-CN">
              {deadline.what}
              {deadline.by !== undefined && <span className="gs-small"> · {texts.by(deadline.by)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Number, section, fields, the way to check: what helps to find it again. */
function Facts({ answer: { number, section, fields, check, words = [], products = [], paper } }: { answer: Answer }) {
  const texts = useTexts();
  const { knowledge } = texts;
  const chinese = (value: string | undefined): ReactNode =>
    value === undefined || value === '' ? undefined : <span lang="zh-CN">{value}</span>;
  return (
    <FactList
      facts={[
        [knowledge.number, chinese(number)],
        [knowledge.section, chinese(section)],
        [knowledge.products, chinese(products.join('、'))],
        [knowledge.paper, chinese(paper)],
        [knowledge.words, chinese(words.join('、'))],
        [knowledge.fields, fields?.map((field) => texts.fields[field]).join('、')],
        [knowledge.check, check && knowledge.checks[check]],
      ]}
    />
  );
}
