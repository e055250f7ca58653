import { csvText } from '../csv';
import { pathText } from '../model/category';
import type { CategoryView, NodeView } from '../model/view';
import { childrenInOrder, groupLine, treesOf } from './facts';
import { conditionLine, depositLines } from './sections';
import { type Language, WORDS, type Words } from './words';

/**
 * The checklist of an answer as values between commas (RFC 4180): one line for each paper, all alternatives, with the
 * groups in which it stands and an empty column to tick; behind them what is asked for beside papers.
 */
export function answerCsv(view: CategoryView, language: Language = 'zh'): string {
  const words = WORDS[language];
  const { everybody, extras = [], startUpRoute, onboarding, conditions = [] } = view;
  const papers: { groups: string[]; tree: NodeView }[] = [
    ...treesOf(view, words).map(({ title, tree }) => ({ groups: title === undefined ? [] : [title], tree })),
    ...[...(everybody?.extras ?? []), ...extras].map(({ when, tree }) => ({ groups: [words.extras, when], tree })),
    ...(startUpRoute === undefined ? [] : [{ groups: [startUpRoute.name], tree: startUpRoute.tree }]),
    ...(onboarding === undefined ? [] : [{ groups: [words.onboarding], tree: onboarding.tree }]),
  ];
  const beside = (group: string, text: string, state = ''): string[] => [group, text, '', '', '', state];
  const rows = [
    ...papers.flatMap(({ groups, tree }) => rowsOf(tree, groups, words)),
    ...conditions.map((condition) =>
      beside(
        words.conditions,
        conditionLine(condition, view, words),
        condition.state === 'unknown' ? words.states.unknown : words.conditionStates[condition.state],
      ),
    ),
    ...(onboarding?.conditions ?? []).map((text) => beside(words.onboarding, text)),
    ...depositLines(view, words).map((text) => beside(words.deposit, text)),
  ];
  const category = pathText(view.path);
  return csvText([words.columns, ...rows.map((row) => [category, ...row, ''])].map((row) => row.map(defused)));
}

function rowsOf(node: NodeView, groups: readonly string[], words: Words): string[][] {
  if (node.kind !== 'paper') {
    const inside = [...groups, groupLine(node, words)];
    return childrenInOrder(node).flatMap((child) => rowsOf(child, inside, words));
  }
  const { document, party, condition, copies, unit, issuer, notes = [], label, state } = node.paper;
  const asks = [...(party ? [party] : []), ...(condition ? [condition] : []), ...notes].join('; ');
  const count = copies === undefined ? '1' : `${copies}${unit ?? ''}`;
  const inside = [...groups, ...(label === undefined ? [] : [label])].join(' > ');
  return [[inside, document, asks, count, issuer ?? '', words.states[state]]];
}

/** What a spreadsheet would take for a formula gets an apostrophe in front. */
const defused = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
