import type { FieldKind } from '../../core/model/page';
import { isVisible } from '../text';
import { HOST_TAG, parentOf } from '../walk';

const TYPED =
  'input:not([type]), input[type="text"], input[type="search"], input[type="url"], input[type="email"], input[type="tel"], input[type="number"], textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
const CHOSEN =
  'select, [role="combobox"], [role="radiogroup"], input[type="radio"], [class*="dropdown"], [class*="-select"]';
const CASCADED = '[class*="cascade"], [class*="cascader"]';
const FILE = 'input[type="file"], [class*="upload"]';
const CHECK = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
const ANY = [TYPED, CHOSEN, CASCADED, FILE, CHECK].join(',');

/** Levels to climb from what a person points at to the control that it belongs to. */
const CLIMB = 5;

/** The control that a person means when pointing at an element; the element itself where it only prints a value. */
export function controlAt(target: Element): Element | undefined {
  if (target.localName === HOST_TAG || target.tagName === 'HTML' || target.tagName === 'BODY') return undefined;
  const inner = target.closest(TYPED) ?? target.closest('select, input');
  if (inner !== null) return inner;
  let at: Element | null = target;
  for (let level = 0; at !== null && level < CLIMB && at.tagName !== 'BODY'; level++, at = parentOf(at)) {
    if (at.matches(ANY)) return at;
    const controls: Element[] = [...at.querySelectorAll(ANY)].filter((each) => isVisible(each) || each.matches(FILE));
    const [only] = controls;
    // A row: what it holds is meant. Two text fields are two rows.
    if (only !== undefined) return controls.filter((each) => each.matches(TYPED)).length > 1 ? undefined : only;
  }
  return target.childElementCount === 0 ? target : undefined;
}

/** What sort of control it is. */
export function kindOf(control: Element): FieldKind {
  if (control.matches(FILE) || control.querySelector('input[type="file"]') !== null) return 'upload';
  if (control.closest(CASCADED) !== null || control.querySelector(CASCADED) !== null) return 'category';
  if (control.matches(CHECK)) return 'checkbox';
  if (control.matches(CHOSEN)) return 'choice';
  return 'text';
}
