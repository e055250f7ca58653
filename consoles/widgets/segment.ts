import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

const GROUP =
  '[role="radiogroup"], [role="tablist"], [role="listbox"], [class*="segment"], [class*="radio-group"], [class*="btn-group"], [class*="button-group"], [class*="card-list"], [class*="option-list"]';
const CHOSEN = /(?:^|[\s_-])(?:is-)?(?:selected|active|checked|current|on)(?:$|\s)/u;
const CHOSEN_BY_ARIA = '[aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]';

const isChosen = (item: Element): boolean => item.matches(CHOSEN_BY_ARIA) || CHOSEN.test(item.className.toString());

/** Buttons or cards of which one is chosen, told by ARIA or by a class alone. */
export const readSegment: WidgetReader = (box) => {
  for (const group of within(box, GROUP).filter(isVisible)) {
    const items = [...group.children].filter((item) => isVisible(item) && plainText(item.textContent ?? '') !== '');
    if (items.length < 2 || group.querySelector('input') !== null) continue;
    const chosen = items.flatMap((item) => {
      const by = isChosen(item) ? item : [...item.querySelectorAll('*')].find(isChosen);
      return by === undefined ? [] : [plainText(item.textContent ?? '')];
    });
    return {
      value: chosen.join('、'),
      categories:
        chosen.length === 0
          ? [{ parts: [], complete: false }]
          : chosen.map((text) => ({ parts: [text], complete: true })),
      control: group,
    };
  }
  return undefined;
};
