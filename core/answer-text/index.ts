/** An answer as text, Markdown or a checklist, to be copied, printed or kept. */
import type { CategoryView, NodeView } from '../model/view';
import { childrenInOrder, groupLine, paperLine, sectionsOf, sourceLine, titleOf, treesOf } from './facts';
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
  const extras = extraLines(view, words, textItem);
  if (extras.length > 0) lines.push('', words.extras, ...extras);
  for (const { title, lines: facts } of sectionsOf(view, words))
    lines.push('', title, ...facts.map((fact) => `  ${fact}`));
  lines.push('', sourceLine(view, words));
  return `${lines.join('\n')}\n`;
}

/** The answer as Markdown with boxes to tick. */
export function answerMarkdown(view: CategoryView, language: Language = 'zh'): string {
  const words = WORDS[language];
  const lines = [`# ${plain(titleOf(view, words))}`, '', headline(view, words)];
  for (const { title, tree } of treesOf(view, words)) {
    lines.push('', ...(title === undefined ? [] : [`## ${title}`, '']), ...treeLines(tree, words, 0, markdownItem));
  }
  const extras = extraLines(view, words, markdownItem);
  if (extras.length > 0) lines.push('', `## ${words.extras}`, '', ...extras);
  for (const { title, lines: facts } of sectionsOf(view, words))
    lines.push('', `## ${title}`, '', ...facts.map((fact) => markdownItem(0, '', fact)));
  lines.push('', plain(sourceLine(view, words)));
  return `${lines.join('\n')}\n`;
}

const headline = ({ tree, everybody, missing }: CategoryView, words: Words): string =>
  tree === null && everybody === undefined ? words.none : words.fewest(missing);

/** Signs that would be read as markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');

function treeLines(node: NodeView, words: Words, indent: number, item: Item): string[] {
  if (node.kind === 'paper') return [item(indent, BOXES[node.paper.state], paperLine(node.paper, words))];
  return [
    item(indent, '', groupLine(node, words)),
    ...childrenInOrder(node).flatMap((child) => treeLines(child, words, indent + 1, item)),
  ];
}

const extraLines = ({ extras = [], everybody }: CategoryView, words: Words, item: Item): string[] =>
  [...(everybody?.extras ?? []), ...extras].flatMap(({ when, tree }) => [
    item(0, '', when),
    ...treeLines(tree, words, 1, item),
  ]);
