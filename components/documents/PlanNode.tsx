import type { NodeView } from '../../core/model/view';
import { useTexts } from '../ui/text';
import { PaperRow } from './PaperRow';
import { labelOf } from './plan';

/**
 * The parts of a group, one below the other.
 *
 * @param spare the group is a choice that is made already; what it does not take asks for nothing
 */
export function PlanList({ nodes, spare = false }: { nodes: readonly NodeView[]; spare?: boolean }) {
  return (
    <ul className="gs-plan-list">
      {nodes.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tree's children have no identity of their own; their place is it
        <li key={index}>
          <PlanNode node={node} spare={spare && node.missing > 0} />
        </li>
      ))}
    </ul>
  );
}

/** A paper, or a group with the word that says how much of it is needed: 任选其一, 都要. */
function PlanNode({ node, spare }: { node: NodeView; spare: boolean }) {
  const texts = useTexts().plan;
  if (node.kind === 'paper') return <PaperRow paper={node.paper} spare={spare} />;
  const label = labelOf(node);
  return (
    <div className={`gs-group gs-group-${node.kind}`}>
      <p className="gs-group-head gs-small">
        <span className="gs-tag">{node.kind === 'all' ? texts.allOf : texts.anyOf(node.n)}</span>
        {label !== undefined && <span lang="zh-CN">{label}</span>}
        {node.exemptFor !== undefined && <span>{texts.exemptFor(node.exemptFor)}</span>}
      </p>
      <PlanList nodes={node.children} spare={spare || isMade(node)} />
    </div>
  );
}

/** A choice of which enough is there. */
export const isMade = (node: NodeView): boolean => node.kind === 'any' && node.missing === 0;
