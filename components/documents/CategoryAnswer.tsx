import type { CategoryPath } from '../../core/model/category';
import type { CategoryView, ReferenceView } from '../../core/model/view';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { Conditions } from './Conditions';
import { Conflicts } from './Conflicts';
import { Lines } from './Lines';
import { LiveFacts, LiveVariants } from './LiveFacts';
import { Extras, MarketFacts } from './MarketFacts';
import { PlanView } from './PlanView';
import { SourceLine } from './SourceLine';

export interface CategoryAnswerProps {
  view: CategoryView;
  onOpenCategory: (path: CategoryPath, channel?: 'live') => void;
  /** Off where the path or the source is already said nearby. */
  showPath?: boolean;
  showSource?: boolean;
}

/** The whole answer to "what does this category take?". */
export function CategoryAnswer({ view, onOpenCategory, showPath = true, showSource = true }: CategoryAnswerProps) {
  const texts = useTexts().category;
  return (
    <article className="gs-answer">
      {showPath && (
        <h3 className="gs-answer-path" lang="zh-CN">
          {view.path.join(' / ')}
          {view.channel === 'live' && <span className="gs-tag">{texts.live}</span>}
        </h3>
      )}
      {view.scope !== '' && (
        <p className="gs-small" lang="zh-CN">
          {texts.scope}
          {view.scope}
        </p>
      )}
      {view.closedBeta !== undefined && <ClosedBeta beta={view.closedBeta} />}
      {view.irreversible !== undefined && (
        <div className="gs-note gs-note-attention">
          <StateMark mark="attention" />
          <p>
            <strong>{texts.irreversible}</strong>
            <span lang="zh-CN">{view.irreversible}</span>
          </p>
        </div>
      )}
      <Papers view={view} />
      {view.extras !== undefined && <Extras extras={view.extras} />}
      {view.conditions !== undefined && <Conditions conditions={view.conditions} route={view.startUpRoute} />}
      {view.conflicts !== undefined && <Conflicts conflicts={view.conflicts} />}
      <MarketFacts view={view} />
      <LiveFacts view={view} onOpenCategory={onOpenCategory} />
      {view.notOpen.length > 0 && <Lines title={texts.notOpen} lines={view.notOpen} kind="refused" />}
      {view.remarks.length > 0 && <Lines title={texts.remarks} lines={view.remarks} kind="plain" />}
      {view.references.length > 0 && (
        <section className="gs-lines gs-references">
          <h4>{texts.references}</h4>
          <ul>
            {view.references.map((reference, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two references may read alike; their place tells them apart
              <li key={index}>
                <Reference reference={reference} onOpenCategory={onOpenCategory} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.liveVariants !== undefined && <LiveVariants paths={view.liveVariants} onOpenCategory={onOpenCategory} />}
      {showSource && <SourceLine source={view.source} />}
    </article>
  );
}

/** The plan; where a console asks something of everybody, two plans, each readable by itself. */
function Papers({ view: { path, tree, closedBeta, everybody } }: { view: CategoryView }) {
  const texts = useTexts().category;
  if (everybody === undefined) return <PlanView tree={tree} closedBeta={closedBeta} />;
  return (
    <>
      <section className="gs-lines">
        <h4>{texts.own(path.at(-1) ?? '')}</h4>
        <PlanView tree={tree} closedBeta={closedBeta} quiet />
      </section>
      <section className="gs-lines">
        <h4>{texts.everybody}</h4>
        <PlanView tree={everybody.tree} />
      </section>
      {everybody.extras !== undefined && <Extras extras={everybody.extras} />}
    </>
  );
}

function ClosedBeta({ beta }: { beta: NonNullable<CategoryView['closedBeta']> }) {
  const texts = useTexts().category;
  return (
    <div className="gs-note gs-note-attention">
      <StateMark mark="attention" />
      <p>
        <strong>{texts.closedBeta}</strong>
        <span>
          {texts.closedBetaRoute(beta.email, beta.subject)}
          {beta.workingDays !== undefined && ` · ${texts.closedBetaDays(beta.workingDays)}`}
        </span>
      </p>
    </div>
  );
}

/** A remark's pointer, with its verb and the case in which it holds, to categories that can be opened. */
function Reference({
  reference,
  onOpenCategory,
}: {
  reference: ReferenceView;
  onOpenCategory: CategoryAnswerProps['onOpenCategory'];
}) {
  const texts = useTexts().category;
  return (
    <div className="gs-reference">
      {reference.when !== undefined && (
        <span className="gs-small" lang="zh-CN">
          {reference.when}
        </span>
      )}
      <span className="gs-reference-row">
        <span className="gs-tag">{texts.verbs[reference.verb]}</span>
        <span className="gs-reference-to">
          {reference.to.length === 0 && <span lang="zh-CN">{reference.text}</span>}
          {reference.to.map((path) => (
            <button
              key={path.join('/')}
              type="button"
              className="gs-link"
              lang="zh-CN"
              onClick={() => onOpenCategory(path)}
            >
              {path.join(' / ')}
            </button>
          ))}
        </span>
      </span>
      {reference.to.length === 0 && <span className="gs-small">{reference.unresolved ?? texts.unresolved}</span>}
    </div>
  );
}
