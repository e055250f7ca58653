import { pathText } from '../model/category';
import type { CategoryView, NodeView } from '../model/view';
import { childrenInOrder, groupLine, treesOf } from './facts';
import { type Language, WORDS, type Words } from './words';

/** With it spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The checklist of an answer as values between commas (RFC 4180): one line for each paper, all alternatives, with the
 * groups in which it stands and an empty column to tick.
 */
export function answerCsv(view: CategoryView, language: Language = 'zh'): string {
  const words = WORDS[language];
  const category = pathText(view.path);
  const extras = [...(view.everybody?.extras ?? []), ...(view.extras ?? [])];
  const rows = [
    ...treesOf(view, words).flatMap(({ title, tree }) =>
      rowsOf(tree, title === undefined ? [] : [title], category, words),
    ),
    ...extras.flatMap(({ when, tree }) => rowsOf(tree, [words.extras, when], category, words)),
  ];
  return `${BYTE_ORDER_MARK}${[words.columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(node: NodeView, groups: readonly string[], category: string, words: Words): string[][] {
  if (node.kind !== 'paper') {
    const inside = [...groups, groupLine(node, words)];
    return childrenInOrder(node).flatMap((child) => rowsOf(child, inside, category, words));
  }
  const { document, party, condition, copies, unit, issuer, notes = [], label, state } = node.paper;
  const asks = [...(party ? [party] : []), ...(condition ? [condition] : []), ...notes].join('; ');
  const count = copies === undefined ? '1' : `${copies}${unit ?? ''}`;
  const inside = [...groups, ...(label === undefined ? [] : [label])].join(' > ');
  return [[category, inside, document, asks, count, issuer ?? '', words.states[state], '']];
}

/** A quoted cell; one that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
