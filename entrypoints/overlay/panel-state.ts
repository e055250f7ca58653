import type { OverlayState } from '../../components/overlay/state';
import { costOf } from '../../core/facts/knowledge-answer';
import { violationsOf } from '../../core/facts/violations';
import type { CategoryPath } from '../../core/model/category';
import type { FormMemory } from '../../core/model/message';
import type { PageProblems } from '../../core/model/page-problems';
import type { Violation } from '../../core/model/vendor-rules';
import type { CategoryView } from '../../core/model/view';
import { today } from '../shared/today';
import type { Judgement } from './judge';

/** What the panel remembers between two reads of the page. */
export interface PanelMemory {
  /** Categories that the person said are meant, by the chooser's place on the page. */
  corrections: Map<number, CategoryPath>;
  /** A category opened by a reference. */
  opened: CategoryView | undefined;
  notice: OverlayState['notice'];
}

/** What the overlay is to show now. */
export function toOverlayState(
  judgement: Judgement,
  memory: PanelMemory,
  draft: FormMemory['draft'],
  collapsed: boolean,
  violations: readonly Violation[],
): OverlayState {
  const { page, review, categories, labels, reading, questions } = judgement;
  return {
    page: { id: page.id, console: page.console, title: page.title },
    review,
    fieldLabels: labels,
    fieldTexts: textsOf(judgement),
    categories: categories.map(({ corrected, ...category }) => ({ ...category, ...(corrected && { corrected }) })),
    questions,
    costs: Object.fromEntries(
      [...new Set(review.findings.map(({ rule }) => rule))].flatMap((rule) => costEntry(rule, violations)),
    ),
    today: today(),
    ...(memory.opened && { opened: memory.opened }),
    collapsed,
    ...(draft && { draft: { savedAt: draft.savedAt, differs: draft.differs } }),
    ...(memory.notice && { notice: memory.notice }),
    foundLabels: [...reading.places.values()].map(({ label }) => label),
    lostFields: page.fields.flatMap(({ key }) => (reading.places.has(key) ? [] : [key])),
  };
}

/** What the side panel is told. */
export function toPageProblems(judgement: Judgement): PageProblems {
  const { page, review, labels, questions, counts, pending } = judgement;
  return {
    page: { id: page.id, console: page.console, title: page.title },
    review,
    fieldLabels: labels,
    fieldTexts: textsOf(judgement),
    wanting: { categories: counts.wanting, papers: counts.papers },
    pending,
    questions,
  };
}

const textsOf = ({ review, reading }: Judgement): PageProblems['fieldTexts'] =>
  Object.fromEntries(review.findings.map(({ field }) => [field, reading.submission.fields[field]?.value ?? '']));

/** The gravest violation that a breach of a rule can count as. */
function costEntry(rule: string, violations: readonly Violation[]): [string, ReturnType<typeof costOf>][] {
  const [gravest] = violationsOf(violations, rule);
  return gravest === undefined ? [] : [[rule, costOf(gravest)]];
}
