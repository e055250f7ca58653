import type { ConsolePage, PageField } from '../core/model/page';
import { sight } from './seen';
import { isVisible, labelText } from './text';
import { parentOf, walkText } from './walk';

/** A place on the page where a known label stands, with the field that it means on each page that knows it. */
export interface LabelHit {
  meanings: ReadonlyMap<ConsolePage, PageField>;
  /** The label; for a control that carries its name itself, the control. */
  element: Element;
  /** The control is named by an attribute of its own. */
  own: boolean;
}

/** Labels longer than this are sentences. */
const LONGEST_LABEL = 24;
const WRAPPERS = new Set(['FONT', 'SPAN', 'B', 'STRONG', 'EM', 'I']);
/** Words in these name where a press leads, or a part of the page, not a field. */
const NOT_A_LABEL =
  'a, button, nav, h1, h2, h3, h4, h5, h6, [role="button"], [role="tab"], [role="menuitem"], [role="option"]';
const OWN_NAME =
  'input[aria-label], textarea[aria-label], select[aria-label], [role][aria-label], [contenteditable][aria-label]';

/** Known label words of some pages. */
export type LabelIndex = ReadonlyMap<string, ReadonlyMap<ConsolePage, PageField>>;

export function indexLabels(pages: readonly ConsolePage[]): LabelIndex {
  const index = new Map<string, Map<ConsolePage, PageField>>();
  for (const page of pages) {
    for (const field of page.fields) {
      for (const label of field.labels) {
        const text = labelText(label);
        index.set(text, (index.get(text) ?? new Map()).set(page, field));
      }
    }
  }
  return index;
}

/**
 * What each text of a page means, kept over reads: most texts are the same at every read, and few are labels. Bounded,
 * because a page that counts or streams has new ones without end.
 */
class Meanings {
  private readonly known = new Map<string, ReadonlyMap<ConsolePage, PageField> | undefined>();

  constructor(private readonly index: LabelIndex) {}

  of(words: string): ReadonlyMap<ConsolePage, PageField> | undefined {
    if (words.length > LONGEST_LABEL * 3) return undefined;
    const known = this.known.get(words);
    if (known !== undefined || this.known.has(words)) return known;
    const text = labelText(words);
    // Rows of one kind are numbered: 服务类目1, 服务类目2.
    const found =
      text === '' || text.length > LONGEST_LABEL
        ? undefined
        : (this.index.get(text) ?? this.index.get(text.replace(/[\d一二三四五]+$/u, '')));
    if (this.known.size >= MOST_TEXTS) this.known.clear();
    this.known.set(words, found);
    return found;
  }
}

const MOST_TEXTS = 20_000;
const remembered = new WeakMap<LabelIndex, Meanings>();

function meaningsIn(index: LabelIndex): Meanings {
  const known = remembered.get(index) ?? new Meanings(index);
  remembered.set(index, known);
  return known;
}

/** Every visible place where a known label stands, in document order. */
export function findLabels(root: Document | ShadowRoot | Element, index: LabelIndex): LabelHit[] {
  const hits: LabelHit[] = [];
  const taken = new Set<Element>();
  const isSeen = sight();
  const words = meaningsIn(index);
  const offer = (element: Element, text: string, own = false): void => {
    const meanings = words.of(text);
    if (meanings === undefined || (!own && element.closest(NOT_A_LABEL) !== null)) return;
    const label = own ? element : outermostWrapper(element);
    if (taken.has(label) || !(own ? isVisible(label) : isSeen(label))) return;
    taken.add(label);
    hits.push({ meanings, element: label, own });
  };
  walkText(
    root,
    (node) => {
      const { parentElement } = node;
      if (parentElement !== null) offer(parentElement, node.data);
    },
    (element) => {
      // A label in pieces (required marks, icons, translators) has no text node that holds it whole.
      if (element.localName === 'label' && element.childElementCount > 0) {
        offer(element, element.textContent ?? '');
      } else if (element.hasAttribute('aria-label') && element.matches(OWN_NAME)) {
        offer(element, element.getAttribute('aria-label') ?? '', true);
      }
    },
  );
  return withoutCopies(hits).filter(
    ({ element }) => !hits.some((other) => other.element !== element && other.element.contains(element)),
  );
}

/** Of a label that stands there twice, the one that is not kept from screen readers: the other is a template or a clone. */
function withoutCopies(hits: LabelHit[]): LabelHit[] {
  const isAside = ({ element }: LabelHit): boolean => element.closest('[aria-hidden="true"]') !== null;
  const aside = new Set(hits.filter(isAside));
  if (aside.size === 0) return hits;
  return hits.filter((hit) => !aside.has(hit) || !hits.some((other) => !aside.has(other) && sameMeaning(hit, other)));
}

const sameMeaning = (a: LabelHit, b: LabelHit): boolean =>
  [...a.meanings].every(([page, { key }]) => b.meanings.get(page)?.key === key);

/** Climbs out of wrappers that hold nothing but the label itself. */
function outermostWrapper(element: Element): Element {
  let label = element;
  for (let parent = parentOf(label); parent !== null; parent = parentOf(label)) {
    const onlyThis = labelText(parent.textContent ?? '') === labelText(label.textContent ?? '');
    if (!onlyThis || !(WRAPPERS.has(label.tagName) || parent.tagName === 'LABEL')) break;
    label = parent;
  }
  return label;
}
