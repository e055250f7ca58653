import { type CategoryPath, pathText } from '../model/category';
import type { CategoryView, NodeView, PaperView } from '../model/view';
import type { Words } from './words';

/** A heading with its lines. */
export interface Section {
  title: string;
  lines: string[];
}

/** Trees of an answer with what each is for; the heading is absent where there is only one. */
export function treesOf(view: CategoryView, words: Words): { title?: string; tree: NodeView }[] {
  const everybody = view.everybody?.tree;
  const own = view.tree;
  if (everybody === undefined) return own === null ? [] : [{ tree: own }];
  return [{ title: words.everybody, tree: everybody }, ...(own === null ? [] : [{ title: words.own, tree: own }])];
}

/** `微信小程序 · 直播 · 教育 / 素质教育` */
export function titleOf({ console, channel, path }: CategoryView, words: Words): string {
  return [words.consoles[console], ...(channel === 'live' ? [words.live] : []), pathText(path)].join(' · ');
}

/** What the answer says beside the trees, in the order in which it matters. */
export function sectionsOf(view: CategoryView, words: Words): Section[] {
  const section = (title: string, lines: readonly string[]): Section[] =>
    lines.length === 0 ? [] : [{ title, lines: [...lines] }];
  const { closedBeta, irreversible, scope } = view;
  return [
    ...section(words.mail, closedBeta ? [`${closedBeta.email}（${closedBeta.subject}）`] : []),
    ...section(words.irreversible, irreversible === undefined ? [] : [irreversible]),
    ...section(words.notOpen, view.notOpen),
    ...section(words.references, view.references.map(referenceLine)),
    ...section(
      words.conditions,
      (view.conditions ?? []).map(({ condition }) => condition.text),
    ),
    ...section(words.remarks, view.remarks),
    ...section(words.scope, scope === '' ? [] : [scope]),
  ];
}

function referenceLine({ verb, text, to, when }: CategoryView['references'][number]): string {
  const target = to.length === 0 ? text : to.map((path: CategoryPath) => pathText(path)).join('、');
  return `${verb} ${target}${when === undefined ? '' : `（${when}）`}`;
}

export function sourceLine({ source }: CategoryView, words: Words): string {
  const { document, section, url, checked } = source;
  const where = section === undefined ? document : `${document} · ${section}`;
  return `${words.source}${words.colon}${[where, words.checked(checked), url].join(' · ')}`;
}

/** One paper in a line: its label, its name with what it has to say, notes, template. */
export function paperLine({ name, label, notes = [], template, exemptFor }: PaperView, words: Words): string {
  const more = [...notes, ...(template ? [template] : []), ...(exemptFor ? [words.exempt(exemptFor.join('、'))] : [])];
  return `${label === undefined ? '' : `${label}${words.colon}`}${name}${more.length === 0 ? '' : ` – ${more.join('; ')}`}`;
}

/** What a part of a tree asks for: all of its parts, or how many. */
export function groupLine(node: Exclude<NodeView, { kind: 'paper' }>, words: Words): string {
  const how = node.kind === 'all' ? words.all : words.any(node.n);
  const named = [node.label, node.title].filter((text) => text !== undefined);
  const exempt = node.exemptFor ? ` (${words.exempt(node.exemptFor.join('、'))})` : '';
  return `${[...named, how].join(' · ')}${exempt}`;
}

/** The parts of a choice with the cheapest first; of parts that are all needed, in the source's order. */
export const childrenInOrder = (node: Exclude<NodeView, { kind: 'paper' }>): NodeView[] =>
  node.kind === 'all' ? node.children : [...node.children].sort((a, b) => a.missing - b.missing);
