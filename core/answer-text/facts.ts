import { pathText } from '../model/category';
import type { Source } from '../model/source';
import type { CategoryView, NodeView, PaperView } from '../model/view';
import type { Words } from './words';

/** Trees of an answer with what each is for; the heading is absent where there is only one. */
export function treesOf(view: CategoryView, words: Words): { title?: string; tree: NodeView }[] {
  const everybody = view.everybody?.tree;
  const own = view.tree;
  if (everybody === undefined) return own === null ? [] : [{ tree: own }];
  return [{ title: words.everybody, tree: everybody }, ...(own === null ? [] : [{ title: words.own, tree: own }])];
}

/** `微信小程序 · 直播 · 教育 / 素质教育` */
export function titleOf({ console, channel, path }: CategoryView, words: Words): string {
  return [words.consoleName(console), ...(channel === 'live' ? [words.live] : []), pathText(path)].join(' · ');
}

export function sourceLine({ document, section, url, checked }: Source, words: Words): string {
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
