import { computeAccessibleName } from 'dom-accessibility-api';
import type { FieldReading } from '../core/model/submission';
import { fieldsIn, holdsField, LABEL, labelWords, rowHeaderOf } from './label-words';
import { counterIn, isVisible, labelText } from './text';
import { parentOf } from './walk';

/** What a person reads as the name of a control. */
export interface Name {
  text: string;
  /** The words themselves; absent where an attribute of the control names it. */
  element?: Element;
  foundBy: FieldReading['foundBy'];
}

const CHECKABLE = 'input[type="radio"], input[type="checkbox"]:not([role="switch"]), [role="radio"], [role="checkbox"]';
const PRESSED = 'a, button, h1, [role="button"], [role="tab"], [role="alert"]';
const ASKED = /^请(?:输入|选择|填写|上传)/u;
/** Levels to climb from a control to the row that names it. */
const ROW_HEIGHT = 16;
/** Labels longer than this are sentences. */
const LONGEST = 24;

/**
 * The names that lead to a control, the nearest first: what it says of itself, then the labels of the rows around it.
 * Words beside it that nothing marks up as a label come last and are the least sure. Looked for as far as they are asked
 * for: the nearest one is mostly enough, and farther out there is more to look at.
 */
export function* namesOf(control: Element): Generator<Name, undefined> {
  const own = explicitName(control);
  if (own !== undefined) yield own;
  const found = yield* rowNames(control);
  if (own === undefined && found === 0) yield* computedName(control);
}

/** What the accessible-name computation still finds (a title, a hint): dearer than rows, so it comes last. */
function computedName(control: Element): Name[] {
  const text = labelText(computeAccessibleName(control)).replace(ASKED, '');
  return isName(text) && !/^(?:选填|必填|可选|搜索|查询)/u.test(text) ? [{ text, foundBy: 'accessible-name' }] : [];
}

/** Names by markup: ARIA, `for`, a label or a fieldset around it. */
function explicitName(control: Element): Name | undefined {
  const named = control.matches(CHECKABLE) ? control.closest('[role="radiogroup"], [role="group"], fieldset') : control;
  if (named === null) return undefined;
  const byId = labelledBy(named);
  if (byId !== undefined) return byId;
  const text = labelText(named.getAttribute('aria-label') ?? '');
  // Libraries name their parts for themselves: `checkbox-group`.
  if (isName(text) && !/^[a-z]+(?:-[a-z]+)+$/u.test(text)) return { text, foundBy: 'accessible-name' };
  if (named.tagName === 'FIELDSET') {
    const legend = named.querySelector(':scope > legend');
    return legend === null ? undefined : nameAt(legend, 'accessible-name');
  }
  for (const label of (named as HTMLInputElement).labels ?? []) {
    const name = nameAt(label, 'accessible-name');
    if (name !== undefined) return name;
  }
  return undefined;
}

function labelledBy(element: Element): Name | undefined {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u).filter(Boolean) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = ids.flatMap((id) => root.getElementById?.(id) ?? []);
  const text = labelText(labels.map(labelWords).join(''));
  const [first] = labels;
  return first !== undefined && isName(text) ? { text, element: first, foundBy: 'accessible-name' } : undefined;
}

/** Climbs from a control and looks at what stands before its branch in each container. Returns how many names it found. */
function* rowNames(control: Element): Generator<Name, number> {
  const later: { loose: Name[]; outer: Name[] } = { loose: [], outer: [] };
  let near = 0;
  let inRow = true;
  let branch: Element = startOf(control);
  for (let level = 0; level < ROW_HEIGHT; level++) {
    const parent = parentOf(branch);
    if (parent === null || parent.tagName === 'BODY' || parent.tagName === 'HTML') break;
    const header = branch.tagName === 'TD' ? columnHeader(branch as HTMLTableCellElement) : undefined;
    const before = namesBefore(branch, control);
    const here = [...(header === undefined ? [] : [header]), ...(inRow ? before.names : [])];
    near += here.length;
    yield* here;
    if (!inRow) later.outer.push(...before.names);
    else if (before.loose !== undefined) later.loose.push(before.loose);
    if (before.rowEnds) break;
    // A name that was found belongs to this control; what is farther out names it together with others.
    inRow &&= near + later.loose.length === 0 || !hasOtherFields(parent, branch, control);
    branch = parent;
  }
  const rowHeader = rowHeaderOf(control);
  const named = rowHeader && !rowHeader.contains(control) ? nameAt(rowHeader, 'nearby-text') : undefined;
  if (named !== undefined) later.loose.push(named);
  yield* later.loose;
  yield* later.outer;
  return near + later.loose.length + later.outer.length;
}

/** One option of a group is named by what names the group. */
function startOf(control: Element): Element {
  if (!control.matches(CHECKABLE)) return control;
  return control.closest('label') ?? control;
}

function namesBefore(branch: Element, control: Element): { names: Name[]; loose?: Name; rowEnds: boolean } {
  const names: Name[] = [];
  let loose: Name | undefined;
  for (let node = branch.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = labelText(node.textContent ?? '');
      if (isName(text)) loose ??= { text, foundBy: 'nearby-text' };
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !isVisible(node as Element)) continue;
    const element = node as Element;
    if (holdsField(element)) {
      // Other options of the same group, or another control of the same row; a row with a name of its own ends this one.
      if (isOfGroup(element, control) || !holdsLabel(element)) continue;
      return { names, ...(loose && { loose }), rowEnds: true };
    }
    const label = element.matches(LABEL) ? element : element.querySelector(LABEL);
    const name = (label && nameAt(label, 'row-label')) ?? nameAt(element, 'nearby-text');
    if (name?.foundBy === 'row-label') names.push(name);
    else if (name !== undefined) loose ??= name;
    if (names.length > 0) break;
  }
  return { names, ...(loose && { loose }), rowEnds: false };
}

const isOfGroup = (container: Element, control: Element): boolean =>
  control.matches(CHECKABLE) && fieldsIn(container).every((field) => field.matches(CHECKABLE));

/** Whether a container names something itself; the words of an option name only that. */
const holdsLabel = (element: Element): boolean =>
  [...(element.matches(LABEL) ? [element] : []), ...element.querySelectorAll(LABEL)].some(
    (label) => !holdsField(label) && nameAt(label, 'row-label') !== undefined && !isOptionText(label),
  ) || looseLabel(element);

const isOptionText = (label: Element): boolean =>
  label.closest('label')?.querySelector('input') !== null && label.closest('label') !== null;

/** Words before the first control of a container that has no label element. */
function looseLabel(element: Element): boolean {
  const [first] = fieldsIn(element);
  if (first === undefined || first === element || first.matches(CHECKABLE)) return false;
  for (let at: Element = first; at !== element; at = parentOf(at) ?? element) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (nameAt(before, 'nearby-text') !== undefined) return true;
    }
  }
  return false;
}

/** Controls around a branch that are not parts of the same widget. */
const hasOtherFields = (parent: Element, branch: Element, control: Element): boolean =>
  [...parent.children].some((child) => child !== branch && holdsField(child) && !isOfGroup(child, control));

function columnHeader(cell: HTMLTableCellElement): Name | undefined {
  const row = cell.closest('table')?.querySelector('tr');
  const header = row?.children[cell.cellIndex];
  return header?.tagName === 'TH' && row !== cell.parentElement ? nameAt(header, 'row-label') : undefined;
}

function nameAt(element: Element, foundBy: Name['foundBy']): Name | undefined {
  if (element.matches(PRESSED) || !isVisible(element)) return undefined;
  const text = labelText(labelWords(element));
  return isName(text) ? { text, element, foundBy } : undefined;
}

/** How to fill a field in: sentences, and limits in characters. */
const EXPLAINS = /[，。；！]|\d\s*(?:个)?(?:字|字符|汉字)(?!\p{L})/u;
const isName = (text: string): boolean =>
  text.length <= LONGEST &&
  /\p{L}/u.test(text) &&
  counterIn(text) === undefined &&
  !/^https?:|^www\./iu.test(text) &&
  !EXPLAINS.test(text);
