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
  /** Of the elements that one of the selectors finds. */
  element(element: Element): boolean;
  /** Bare names, as far as possible: browsers find them many times faster than what one selector with several finds. */
  selectors: readonly string[];
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
  const places = inOrder([...texts, ...elements]);
  const hosts = hostsIn(root).filter(({ host }) => isRead(host));
  return hosts.length === 0 ? places : withInner(places, hosts, wanted);
}

function elementsIn(root: Root, { selectors, element: isWanted }: Wanted): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      if (!found.has(element) && isWanted(element)) found.add(element);
    }
  }
  return [...found];
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

const inOrder = <N extends Node>(nodes: N[]): N[] => nodes.sort((a, b) => (follows(a, b) ? 1 : -1));

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
  const hosts: Host[] = [];
  const all = root.querySelectorAll('*');
  // By index and with one question each: this looks at every element of the page.
  for (let at = 0; at < all.length; at += 1) {
    const host = all[at] as Element;
    const inner = host.shadowRoot;
    if (inner !== null && host.tagName !== HOST_NAME) hosts.push({ host, inner });
  }
  for (const host of root.querySelectorAll('iframe')) {
    const inner = frameDocument(host);
    if (inner !== null) hosts.push({ host, inner });
  }
  return hosts.sort((a, b) => (follows(a.host, b.host) ? 1 : -1));
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
