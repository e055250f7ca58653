import { holdsField } from './label-words';
import { oncePerLook } from './one-look';

/** The overlay's own element: never read. */
export const HOST_TAG = 'guoshen-overlay';
const HOST_NAME = HOST_TAG.toUpperCase();

/** Words that never name a field: they stand in scripts, styles and in what a person typed. */
const SKIPPED = `script, style, noscript, template, svg, textarea, select, option, ${HOST_TAG}`;

type Root = Document | ShadowRoot | Element;

/** What is looked for on a page. Both are asked of what is skipped as well, and have to be cheap. */
export interface Wanted {
  /** Of every text, by its words. */
  text(words: string): boolean;
  /** Of the elements with one of the names, and of those that the selector finds. */
  element(element: Element): boolean;
  /** Browsers find bare names many times faster than anything else. */
  names: readonly (keyof HTMLElementTagNameMap)[];
  selector: string;
}

/**
 * The texts and elements of a document that are looked for, open shadow roots and same-origin frames included, in document
 * order, elements before what is inside them. Most of a page is neither: it is passed by as fast as the browser can.
 */
export function findPlaces(root: Root, wanted: Wanted): (Text | Element)[] {
  const isRead = (element: Element): boolean => {
    const skipped = element.closest(SKIPPED);
    return skipped === null || skipped.contains(root);
  };
  const texts = textsIn(root, wanted).filter(({ parentElement }) => parentElement !== null && isRead(parentElement));
  const elements = elementsIn(root, wanted).filter((element) => {
    const within = isSkippedInside(element) ? element.parentElement : element;
    return within === null || isRead(within);
  });
  const places = inOrder<Text | Element>(texts, elements);
  const hosts = hostsIn(root).filter(({ host }) => isRead(host));
  return hosts.length === 0 ? places : withInner(places, hosts, wanted);
}

function elementsIn(root: Root, { names, selector, element: isWanted }: Wanted): Element[] {
  const found = names.map((name) => wantedOf(namedIn(root, name), isWanted));
  const named: readonly string[] = names;
  const isOther = (element: Element): boolean => !named.includes(element.localName) && isWanted(element);
  const others = wantedOf(root.querySelectorAll(selector), isOther);
  return [...found, others].reduce(inOrder);
}

/** A list that the browser keeps, where it does: it has not to be looked for again in a page that has not changed. */
function namedIn<Name extends keyof HTMLElementTagNameMap>(
  root: Root,
  name: Name,
): ArrayLike<HTMLElementTagNameMap[Name]>;
function namedIn(root: Root, name: '*'): ArrayLike<Element>;
function namedIn(root: Root, name: string): ArrayLike<Element> {
  return 'getElementsByTagName' in root ? root.getElementsByTagName(name) : root.querySelectorAll(name);
}

/** By index: the iterator of a node list costs more than the nodes. */
function wantedOf<E extends Element>(all: ArrayLike<E>, isWanted: (element: E) => boolean): E[] {
  const found: E[] = [];
  for (let at = 0, { length } = all; at < length; at += 1) {
    const element = all[at] as E;
    if (isWanted(element)) found.push(element);
  }
  return found;
}

/** Only what is inside of it is skipped. */
const isSkippedInside = ({ tagName }: Element): boolean => tagName === 'TEXTAREA' || tagName === 'SELECT';

function textsIn(root: Root, { text }: Wanted): Text[] {
  const found: Text[] = [];
  // Without elements and without a filter: both cost several times the walk itself.
  const walker = documentOf(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (text((node as Text).data)) found.push(node as Text);
  }
  return found;
}

/** A frame's document is of another realm: what it is an instance of tells nothing here. */
const documentOf = (root: Root): Document =>
  root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);

const follows = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Two lists in document order as one. */
function inOrder<N extends Node>(some: readonly N[], others: readonly N[]): N[] {
  if (some.length === 0 || others.length === 0) return [...some, ...others];
  const nodes: N[] = [];
  let at = 0;
  for (const node of some) {
    for (let other = others[at]; other !== undefined && follows(node, other); other = others[at]) {
      nodes.push(other);
      at += 1;
    }
    nodes.push(node);
  }
  return [...nodes, ...others.slice(at)];
}

/** What is inside of hosts comes behind them, and before their children. */
function withInner(outer: readonly (Text | Element)[], hosts: readonly Host[], wanted: Wanted): (Text | Element)[] {
  const places: (Text | Element)[] = [];
  let at = 0;
  for (const { host, inner } of hosts) {
    for (let place = outer[at]; place !== undefined && !follows(place, host); place = outer[at]) {
      places.push(place);
      at += 1;
    }
    places.push(...findPlaces(inner, wanted));
  }
  return [...places, ...outer.slice(at)];
}

/** An element with a document or an open shadow root of its own. */
interface Host {
  host: Element;
  inner: Document | ShadowRoot;
}

const hostsIn = oncePerLook((root: Root): Host[] => {
  // One question each: this looks at every element of the page.
  const shadows = wantedOf(namedIn(root, '*'), ({ shadowRoot }) => shadowRoot !== null);
  const frames = wantedOf(namedIn(root, 'iframe'), (frame) => frameDocument(frame) !== null);
  return inOrder<Element>(shadows, frames).flatMap((host) => {
    const inner = host.shadowRoot ?? frameDocument(host as HTMLIFrameElement);
    return inner === null || host.tagName === HOST_NAME ? [] : [{ host, inner }];
  });
});

/** The document of a same-origin frame; null for frames that may not be read. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The parent of an element, across the border of an open shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** What a node stands in; a shadow root stands in its host. */
export const parentNodeOf = (node: Node): Node | null =>
  node.parentNode ?? (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as ShadowRoot).host : null);

/** Every open shadow root and same-origin frame document inside a document, nested ones too. */
export const innerRoots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] =>
  hostsIn(root).flatMap(({ inner }) => [inner, ...innerRoots(inner)]);

/** An element, and the contents of the open shadow roots in it where it holds no control in sight of its own document. */
export function withInnerRoots(element: Element): Element[] {
  if (holdsField(element)) return [element];
  const hosts = [element, ...element.querySelectorAll('*')].filter((each) => each.shadowRoot !== null);
  return [element, ...hosts.flatMap((host) => [...(host.shadowRoot?.children ?? [])].flatMap(withInnerRoots))];
}
