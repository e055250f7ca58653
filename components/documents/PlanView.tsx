import type { CategoryView, NodeView } from '../../core/model/view';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { PaperRow } from './PaperRow';
import { isMade, PlanList } from './PlanNode';
import { cheapestFirst, labelOf, papersOf, progressOf } from './plan';

interface PlanViewProps {
  tree: NodeView | null;
  closedBeta?: CategoryView['closedBeta'];
  /** Another plan beside this one says already that no papers are entered. */
  quiet?: boolean;
}

/** What has to be handed in. Folded alternatives stay in the document, so that searching and tests still find them. */
export function PlanView({ tree, closedBeta, quiet = false }: PlanViewProps) {
  const texts = useTexts().plan;
  if (tree === null) {
    return (
      <p className="gs-plan-none">
        <StateMark mark={closedBeta === undefined ? 'done' : 'attention'} />
        {closedBeta === undefined ? texts.nothing : texts.nothingButBeta}
      </p>
    );
  }
  const nothingHeld = !quiet && papersOf(tree).every(({ state }) => state === 'unknown');
  return (
    <div className="gs-plan">
      {tree.kind === 'any' ? <Alternatives tree={tree} /> : <Whole node={tree} />}
      {nothingHeld && <p className="gs-small">{texts.nothingHeld}</p>}
    </div>
  );
}

/** A tree without a choice at its top. */
function Whole({ node }: { node: NodeView }) {
  const texts = useTexts().plan;
  const label = labelOf(node);
  const { held, of } = progressOf(node);
  return (
    <section className="gs-card">
      <header className="gs-card-head">
        <h4 className="gs-card-title">{label ?? texts.papers(of)}</h4>
        <span className="gs-card-count">{node.missing === 0 ? texts.complete : texts.stillMissing(node.missing)}</span>
        <Progress held={held} of={of} />
      </header>
      <PlanList nodes={node.kind === 'paper' ? [node] : node.children} />
    </section>
  );
}

/** A choice at the top: a card for each alternative, as many open as are needed, the others folded. */
function Alternatives({ tree }: { tree: Extract<NodeView, { children: NodeView[] }> }) {
  const texts = useTexts().plan;
  const sorted = cheapestFirst(tree.children);
  const open = sorted.slice(0, tree.n);
  const folded = sorted.slice(tree.n);
  const card = (node: NodeView, cheapest: boolean) => (
    <Card key={tree.children.indexOf(node)} node={node} number={tree.children.indexOf(node) + 1} cheapest={cheapest} />
  );
  return (
    <>
      {(tree.title !== undefined || tree.n > 1) && (
        <p className="gs-small" lang="zh-CN">
          {[tree.title, tree.n > 1 ? texts.anyOf(tree.n) : undefined].filter((part) => part !== undefined).join(' · ')}
        </p>
      )}
      {open.map((node) => card(node, true))}
      {folded.length > 0 && (
        <details className="gs-fold">
          <summary>{texts.otherWays(folded.length)}</summary>
          <div className="gs-fold-body">{folded.map((node) => card(node, false))}</div>
        </details>
      )}
    </>
  );
}

function Card({ node, number, cheapest }: { node: NodeView; number: number; cheapest: boolean }) {
  const texts = useTexts().plan;
  const { held, of } = progressOf(node);
  return (
    <section
      className={[
        'gs-card',
        ...(cheapest ? ['gs-card-cheapest'] : []),
        ...(node.missing === 0 ? ['gs-card-complete'] : []),
      ].join(' ')}
    >
      <header className="gs-card-head">
        <h4 className="gs-card-title" lang="zh-CN">
          {labelOf(node) ?? texts.scheme(number)}
        </h4>
        <span className="gs-card-count">
          {cheapest
            ? texts.cheapest(node.missing)
            : node.missing === 0
              ? texts.complete
              : texts.stillMissing(node.missing)}
        </span>
        <Progress held={held} of={of} />
      </header>
      {node.kind === 'paper' ? (
        <PaperRow paper={node.paper} showLabel={false} />
      ) : node.kind === 'any' ? (
        <>
          <p className="gs-group-head gs-small">
            <span className="gs-tag">{texts.anyOf(node.n)}</span>
          </p>
          <PlanList nodes={node.children} spare={isMade(node)} />
        </>
      ) : (
        <PlanList nodes={node.children} />
      )}
    </section>
  );
}

function Progress({ held, of }: { held: number; of: number }) {
  return <span className="gs-card-progress gs-small">{useTexts().plan.progress(held, of)}</span>;
}
