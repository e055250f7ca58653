/** Words that never name a field: they stand in scripts, styles and in what a person typed. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'TEXTAREA', 'SELECT', 'OPTION']);

/** The overlay's own element: never read. */
export const HOST_TAG = 'guoshen-overlay';

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
  const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode(node) {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      const { tagName } = node as Element;
      if (SKIPPED.has(tagName) || tagName === HOST_TAG.toUpperCase()) {
        if (onElement !== undefined && (tagName === 'TEXTAREA' || tagName === 'SELECT')) onElement(node as Element);
        return NodeFilter.FILTER_REJECT;
      }
      return NodeFilter.FILTER_ACCEPT;
    },
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      onText(node as Text);
      continue;
    }
    const element = node as Element;
    onElement?.(element);
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner !== null) walkText(inner, onText, onElement);
  }
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
    if (element.tagName === HOST_TAG.toUpperCase()) continue;
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner !== null) found.push(inner, ...innerRoots(inner));
  }
  return found;
}
