import { isVisible, plainText } from '../text';
import { optionWords, toCategory } from './choice';
import type { WidgetValue } from './value';
import { within } from './within';

const ARIA = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];
const IS_CHOSEN_BY_ARIA = ARIA.map((name) => `[${name}]:not([${name}="false"], [${name}="mixed"])`).join(',');

/** A state as the last word of a class name, before nothing but a hash: `card--active`, `isActive`, `active__x1y`. */
const STATE =
  /(?:^|[_-]|[a-z\d](?=[A-Z]))(?:[Ss]elected|[Aa]ctive|[Cc]hecked|[Cc]hosen|[Cc]urrent)(?:$|[_-]+[\w-]*[\dA-Z][\w-]*$)|(?:^|[_-])on$/u;
const DENIED = /(?:not|non|un|in)[_-]?(?:selected|active|checked|chosen)/iu;
const TICK =
  '[class*="check" i], [class*="tick" i], [class*="selected" i], [aria-label*="选中"], [aria-label*="已选"], [alt*="选中"], [alt*="已选"], [aria-label*="check" i]';
const NO_TICK = /un-?check|check-?box|no-?tick/iu;
const TICKED = /^(?:[✓✔√☑]\ufe0f?|已选|已选中|已选择)$/u;

/** Whether a class says that an element is chosen. */
export const hasState = (element: Element): boolean =>
  [...element.classList].some((name) => STATE.test(name) && !DENIED.test(name));

const isTick = (element: Element): boolean =>
  (element.matches(TICK) && !NO_TICK.test(element.className.toString())) ||
  (element.childElementCount === 0 && TICKED.test(plainText(element.textContent ?? '')));

const insideOf = (item: Element): Element[] => [...item.querySelectorAll('*')].filter(isVisible);

/** Ways in which a page says which of several things is chosen; those farther down only where none above says anything. */
const BY_MARKUP: readonly ((item: Element) => boolean)[] = [
  (item) => within(item, IS_CHOSEN_BY_ARIA).length > 0,
  (item) => item.querySelector('input:checked') !== null,
  hasState,
];
const BY_LOOKS: readonly ((item: Element) => boolean)[] = [
  (item) => insideOf(item).some(hasState),
  (item) => insideOf(item).some(isTick),
];

/** What is chosen among things of one kind. */
export interface Chosen {
  items: Element[];
  /** All of the ways that say something say the same. */
  clear: boolean;
  /** Only something inside them says it. */
  byLooks?: true;
  /** Nothing says that one is chosen, and one is drawn in another way than all others. */
  odd?: true;
}

/** A class or a sign that all of them have tells nothing; a state of all of them is one. */
export function chosenAmong(items: readonly Element[]): Chosen {
  const [byAria = [], byInput = [], byClass = []] = BY_MARKUP.map((mark) => items.filter(mark));
  const told = [byAria, byInput, byClass.length < items.length ? byClass : []].filter(({ length }) => length > 0);
  const [first] = told;
  if (first !== undefined) {
    // Where a page keeps such a state for readers of the screen, a class that says otherwise is in doubt.
    const denied = byAria.length === 0 && items.some((item) => within(item, '[aria-checked]').length > 0);
    const same = told.every((each) => each.length === first.length && each.every((item) => first.includes(item)));
    return { items: [...new Set(told.flat())], clear: same && !(denied && byInput.length === 0) };
  }
  for (const mark of BY_LOOKS) {
    const marked = items.filter(mark);
    if (marked.length > 0 && marked.length < items.length) return { items: marked, clear: true, byLooks: true };
  }
  return { items: [], clear: true, ...(hasOddOne(items) && { odd: true }) };
}

/** Classes that make one of several look different, and do not mean that it is chosen. */
const OTHER_LOOK = /disab|forbid|first|last|odd|even|recommend|hot|new|hover|focus|loading/iu;

/** One with a class that no other has, such as `btn-primary`: it may be the chosen one. */
function hasOddOne(items: readonly Element[]): boolean {
  const own = items.filter((item) =>
    [...item.classList].some(
      (name) =>
        !OTHER_LOOK.test(name) &&
        !DENIED.test(name) &&
        items.every((other) => other === item || !other.classList.contains(name)),
    ),
  );
  return own.length === 1;
}

/** What is chosen as a value; where the signs contradict each other, nothing that is called so: the person is asked. */
export function chosenValue({ items, clear, odd }: Chosen, control: Element): WidgetValue {
  if (odd === true) return { value: undefined, categories: [], control };
  const words = items.map(optionWords);
  const value = words.map((pieces) => pieces.join('')).join('、');
  if (!clear) return { value, categories: [{ parts: [value], complete: true }], control };
  return { value, categories: words.length === 0 ? [{ parts: [], complete: false }] : words.map(toCategory), control };
}
