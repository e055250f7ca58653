import { isVisible, plainText } from '../text';
import { chosenAmong, chosenValue } from './chosen';
import type { WidgetReader, WidgetValue } from './value';

/** What is typed in, opened or uploaded is no part of a card that is chosen as a whole. */
const OTHER_CONTROL =
  'input:not([type="radio"], [type="checkbox"], [type="hidden"]), textarea, select, iframe, [contenteditable], [role="combobox"], [role="textbox"]';
const CALLED_CARD =
  /(?:^|[\s_-]|[a-z](?=[A-Z]))(?:[Cc]ards?|[Tt]iles?|[Oo]ptions?|[Cc]hoices?|[Rr]adios?)(?:$|[\s_-]|(?=[A-Z]))/u;
const PRESSED =
  '[tabindex], [onclick], button, [role="button"], [role="option"], [role="radio"], [role="menuitemradio"]';
/** A card has a name and a description; longer texts are the page itself. */
const LONGEST_CARD = 240;
const MOST_CARDS = 40;
/** Elements of a box in which cards are looked for: what holds more is a part of the page, not a row. */
const MOST_ELEMENTS = 400;

const isPressed = (item: Element): boolean =>
  item.matches(PRESSED) || item.ownerDocument.defaultView?.getComputedStyle(item).cursor === 'pointer';

const isCalledCard = (element: Element): boolean => CALLED_CARD.test(element.className.toString());

/** Children of one kind that stand beside each other, each with words of its own. */
function alike(children: readonly Element[]): Element[] {
  const kinds = new Map<string, Element[]>();
  for (const child of children) kinds.set(child.tagName, [...(kinds.get(child.tagName) ?? []), child]);
  const items = [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const worded = items.filter((item) => {
    const { length } = plainText(item.textContent ?? '');
    return length > 0 && length <= LONGEST_CARD && isVisible(item);
  });
  const isChoice = worded.length >= 2 && worded.length <= MOST_CARDS;
  return isChoice && worded.every((item) => !item.matches(OTHER_CONTROL) && !item.querySelector(OTHER_CONTROL))
    ? worded
    : [];
}

function asChoice(items: readonly Element[], around: Element): WidgetValue | undefined {
  if (items.length === 0) return undefined;
  const chosen = chosenAmong(items);
  const isCards = items.every(isCalledCard) || (isCalledCard(around) && items.every((item) => !item.matches('a')));
  // Nothing chosen at all is a choice only where it is drawn as one; a sign alone may stand in any text.
  if (chosen.items.length === 0 && !(isCards && items.every(isPressed))) return undefined;
  if (chosen.byLooks === true && !isCards && !items.every(isPressed)) return undefined;
  return chosenValue(chosen, items[0] as Element);
}

/** Cards or tiles of which one is chosen, in a container of any name or in none, told by whatever tells them apart. */
export const readCards: WidgetReader = (box, beside = [box]) => {
  if (beside.length > 1 && beside[0] === box && box.parentElement !== null) {
    const bare = asChoice(alike(beside), box.parentElement);
    if (bare !== undefined) return bare;
  }
  const inside = box.querySelectorAll('*');
  if (inside.length > MOST_ELEMENTS) return undefined;
  for (const around of [box, ...inside]) {
    if (around.childElementCount < 2 || !isVisible(around)) continue;
    const choice = asChoice(alike([...around.children]), around);
    if (choice !== undefined) return choice;
  }
  return undefined;
};
