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

/** Every visible place where a known label stands, in document order. */
export function findLabels(root: Document | ShadowRoot | Element, index: LabelIndex): LabelHit[] {
  const hits: LabelHit[] = [];
  const taken = new Set<Element>();
  const isSeen = sight();
  const offer = (element: Element, text: string, own = false): void => {
    if (text === '' || text.length > LONGEST_LABEL) return;
    // Rows of one kind are numbered: 服务类目1, 服务类目2.
    const meanings = index.get(text) ?? index.get(text.replace(/[\d一二三四五]+$/u, ''));
    if (meanings === undefined || (!own && element.closest(NOT_A_LABEL) !== null)) return;
    const label = own ? element : outermostWrapper(element);
    if (taken.has(label) || !(own ? isVisible(label) : isSeen(label))) return;
    taken.add(label);
    hits.push({ meanings, element: label, own });
  };
  walkText(
    root,
    ({ data, parentElement }) => {
      if (data.length <= LONGEST_LABEL * 3 && parentElement !== null) offer(parentElement, labelText(data));
    },
    (element) => {
      // A label in pieces (required marks, icons, translators) has no text node that holds it whole.
      if (element.tagName === 'LABEL' && element.childElementCount > 0) {
        const text = element.textContent ?? '';
        if (text.length <= LONGEST_LABEL * 3) offer(element, labelText(text));
      } else if (element.hasAttribute('aria-label') && element.matches(OWN_NAME)) {
        offer(element, labelText(element.getAttribute('aria-label') ?? ''), true);
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
