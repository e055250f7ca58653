import { isVisible, plainText } from '../text';
import { chosenAmong, chosenValue } from './chosen';
import type { WidgetReader } from './value';
import { within } from './within';

const GROUP =
  '[role="radiogroup"], [role="tablist"], [role="listbox"], [class*="segment"], [class*="radio-group"], [class*="btn-group"], [class*="button-group"], [class*="card-list"], [class*="option-list"]';
/** Buttons or cards of which one is chosen, told by ARIA or by a class alone. */
export const readSegment: WidgetReader = (box) => {
  for (const group of within(box, GROUP).filter(isVisible)) {
    const items = [...group.children].filter((item) => isVisible(item) && plainText(item.textContent ?? '') !== '');
    if (items.length < 2 || group.querySelector('input') !== null) continue;
    return chosenValue(chosenAmong(items), group);
  }
  return undefined;
};
