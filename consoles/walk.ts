import { holdsField } from './label-words';

/** Words that never name a field: they stand in scripts, styles and in what a person typed. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'TEXTAREA', 'SELECT', 'OPTION']);

/** The overlay's own element: never read. */
export const HOST_TAG = 'guoshen-overlay';
const HOST_NAME = HOST_TAG.toUpperCase();

/**
 * Visits every text node of a document, open shadow roots and same-origin frames included, in document order.
 * Elements are shown to `onElement` before what is inside them.
 */
export function walkText(
  root: Document | ShadowRoot | Element,
  onText: (node: Text) => void,
  onElement?: (element: Element) => void,
): void {
  // A frame's document is of another realm: what it is an instance of tells nothing here.
  const owner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
  // Without a filter: asking one for each node costs five times the walk itself.
  const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let node = walker.nextNode();
  while (node !== null) {
    if (node.nodeType === Node.TEXT_NODE) {
      onText(node as Text);
      node = walker.nextNode();
      continue;
    }
    const element = node as Element;
    const { tagName } = element;
    if (SKIPPED.has(tagName) || tagName === HOST_NAME) {
      if (tagName === 'TEXTAREA' || tagName === 'SELECT') onElement?.(element);
      node = nextOutside(walker);
      continue;
    }
    onElement?.(element);
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner !== null) walkText(inner, onText, onElement);
    node = walker.nextNode();
  }
}

/** The next node that is not inside the one where the walker stands. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
}

/** The document of a same-origin frame; null for any other element, and for frames that may not be read. */
function frameDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
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

/** Every open shadow root and same-origin frame document inside a document, nested ones too. */
export function innerRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.tagName === HOST_NAME) continue;
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner !== null) found.push(inner, ...innerRoots(inner));
  }
  return found;
}

/** Whether a node holds another, across the borders of open shadow roots. */
export function holds(container: Node, node: Node): boolean {
  if (container.contains(node)) return true;
  for (let root = node.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
    if (container.contains((root as ShadowRoot).host)) return true;
  }
  return false;
}

/** An element, and the contents of the open shadow roots in it where it holds no control in sight of its own document. */
export function withInnerRoots(element: Element): Element[] {
  if (holdsField(element)) return [element];
  const hosts = [element, ...element.querySelectorAll('*')].filter((each) => each.shadowRoot !== null);
  return [element, ...hosts.flatMap((host) => [...(host.shadowRoot?.children ?? [])].flatMap(withInnerRoots))];
}
