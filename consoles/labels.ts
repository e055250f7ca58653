import type { ConsolePage, PageField } from '../core/model/page';
import { isVisible, labelText } from './text';
import { parentOf, walkText } from './walk';

/** A place on the page where a known label stands. */
export interface LabelHit {
  field: PageField;
  element: Element;
}

/** Labels longer than this are sentences. */
const LONGEST_LABEL = 24;
const WRAPPERS = new Set(['FONT', 'SPAN', 'B', 'STRONG', 'EM', 'I']);

/** Known label words of some pages, with the field that each means on each page. */
export type LabelIndex = ReadonlyMap<string, PageField>;

export function indexLabels(page: ConsolePage): LabelIndex {
  return new Map(page.fields.flatMap((field) => field.labels.map((label) => [labelText(label), field] as const)));
}

/** Every visible place where a known label stands, in document order, with all elements that can hold a value. */
export function findLabels(root: Document | ShadowRoot | Element, index: LabelIndex): LabelHit[] {
  const hits: LabelHit[] = [];
  const taken = new Set<Element>();
  const offer = (element: Element, field: PageField): void => {
    const label = outermostWrapper(element);
    if (taken.has(label) || !isVisible(label)) return;
    taken.add(label);
    hits.push({ field, element: label });
  };
  walkText(
    root,
    (node) => {
      const { data, parentElement } = node;
      if (data.length > LONGEST_LABEL * 3 || parentElement === null) return;
      const text = labelText(data);
      if (text === '' || text.length > LONGEST_LABEL) return;
      const field = index.get(text);
      if (field !== undefined) offer(parentElement, field);
    },
    (element) => {
      // A label in pieces (required marks, icons, translators) has no text node that holds it whole.
      if (element.tagName !== 'LABEL' || element.childElementCount === 0) return;
      const text = element.textContent ?? '';
      if (text.length > LONGEST_LABEL * 3) return;
      const field = index.get(labelText(text));
      if (field !== undefined) offer(element, field);
    },
  );
  return hits.filter(
    ({ element }) => !hits.some((other) => other.element !== element && other.element.contains(element)),
  );
}

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
