/** An answer as text, Markdown or a checklist, to be copied, printed or kept. */
import type { CategoryView, NodeView } from '../model/view';
import { childrenInOrder, groupLine, paperLine, sourceLine, titleOf, treesOf } from './facts';
import { type Part, sectionsOf } from './sections';
import { type Language, WORDS, type Words } from './words';

export { answerCsv } from './csv';
export type { Language } from './words';

const BOXES = { held: '✓', missing: '☐', expired: '✕', unknown: '☐' } as const;

/** How a line of a tree is written. `box` is empty for a group of papers. */
type Item = (indent: number, box: string, text: string) => string;

const textItem: Item = (indent, box, text) => `${'  '.repeat(indent)}${box === '' ? '' : `${box} `}${text}`;
const markdownItem: Item = (indent, box, text) => {
  const tick = box === '' ? '' : box === BOXES.held ? '[x] ' : '[ ] ';
  return `${'  '.repeat(indent)}- ${tick}${plain(text)}`;
};

/** The answer as plain text, as one would paste it into a message. */
export function answerText(view: CategoryView, language: Language = 'zh'): string {
  const words = WORDS[language];
  const lines = [titleOf(view, words), headline(view, words)];
  for (const { title, tree } of treesOf(view, words)) {
    if (title !== undefined) lines.push('', title);
    lines.push(...treeLines(tree, words, 0, textItem));
  }
  for (const { title, parts } of sectionsOf(view, words))
    lines.push('', title, ...parts.flatMap((part) => partLines(part, words, 1, textItem)));
  lines.push('', sourceLine(view.source, words));
  return `${lines.join('\n')}\n`;
}

/** The answer as Markdown with boxes to tick. */
export function answerMarkdown(view: CategoryView, language: Language = 'zh'): string {
  const words = WORDS[language];
  const lines = [`# ${plain(titleOf(view, words))}`, '', headline(view, words)];
  for (const { title, tree } of treesOf(view, words)) {
    lines.push('', ...(title === undefined ? [] : [`## ${title}`, '']), ...treeLines(tree, words, 0, markdownItem));
  }
  for (const { title, parts } of sectionsOf(view, words))
    lines.push('', `## ${plain(title)}`, '', ...parts.flatMap((part) => partLines(part, words, 0, markdownItem)));
  lines.push('', plain(sourceLine(view.source, words)));
  return `${lines.join('\n')}\n`;
}

/** What is asked for in general; special cases are not among it and not hidden by it. */
function headline({ tree, everybody, extras = [], missing }: CategoryView, words: Words): string {
  if (tree !== null || everybody !== undefined) return words.fewest(missing);
  return extras.length > 0 ? words.noneInGeneral : words.none;
}

/** Signs that would be read as markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');

function treeLines(node: NodeView, words: Words, indent: number, item: Item): string[] {
  if (node.kind === 'paper') return [item(indent, BOXES[node.paper.state], paperLine(node.paper, words))];
  return [
    item(indent, '', groupLine(node, words)),
    ...childrenInOrder(node).flatMap((child) => treeLines(child, words, indent + 1, item)),
  ];
}

function partLines(part: Part, words: Words, indent: number, item: Item): string[] {
  if (typeof part === 'string') return [item(indent, '', part)];
  const { when, tree } = part;
  if (when === undefined) return treeLines(tree, words, indent, item);
  return [item(indent, '', when), ...treeLines(tree, words, indent + 1, item)];
}
