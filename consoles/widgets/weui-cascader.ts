import type { CategoryReading } from '../../core/model/submission';
import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';

const HEAD = '[class*="dropdowncascade__dt"]';
const LEVEL = '[class*="dropdowncascade__dt__value_ele"], [class*="dropdowncascade__value_ele"]';
const OPTION = '.weui-desktop-dropdown__list-ele';

/** The head itself, not one of its parts, whose class names go on behind the head's. */
const isHead = (element: Element): boolean =>
  [...element.classList].some((name) => name.endsWith('dropdowncascade__dt'));

/** The cascader of the WeChat console: one span per level, no input, no role, the separator drawn by CSS. */
export const readWeuiCascader: WidgetReader = (box) => {
  const heads = [...box.querySelectorAll(HEAD)].filter((head) => isHead(head) && isVisible(head));
  const [first] = heads;
  if (first === undefined) return undefined;
  const categories = heads.map(readHead);
  return {
    value: categories.map(({ parts }) => parts.join(' / ')).join('\n'),
    categories,
    readOnly: heads.every((head) => /(?:^|[\s_-])disabled/u.test(head.className.toString())),
    control: first,
  };
};

function readHead(head: Element): CategoryReading {
  const all = [...head.querySelectorAll(LEVEL)];
  // A level that is drawn and holds nothing, not even a hint, is no level of this choice.
  const last = all.findLastIndex((level) => isPlaceholder(level) || plainText(level.textContent ?? '') !== '');
  const levels = all.slice(0, last + 1);
  if (levels.length === 0) {
    const text = isPlaceholder(head) ? '' : plainText(head.textContent ?? '');
    return { parts: text === '' ? [] : [text], complete: text !== '' };
  }
  const parts = levels.filter((level) => !isPlaceholder(level)).map((level) => plainText(level.textContent ?? ''));
  const chosen = parts.filter((part) => part !== '');
  return { parts: chosen, complete: chosen.length === levels.length && !hasPlaceholderClass(head) };
}

const hasPlaceholderClass = (element: Element): boolean => /placeholder/u.test(element.className.toString());

const isPlaceholder = (element: Element): boolean =>
  hasPlaceholderClass(element) || /^请?选择/u.test(plainText(element.textContent ?? ''));

/** The words of an option without those of the list that hangs below it. */
const ownLabel = (option: Element): string =>
  [...option.childNodes]
    .filter(
      (node) =>
        !(node.nodeType === Node.ELEMENT_NODE && (node as Element).querySelector(OPTION) !== null) &&
        !(node as Element).matches?.('ul, ol'),
    )
    .map((node) => node.textContent ?? '')
    .join(' ');

/** The newer drop-down of the same console: lists of options of which one per level is checked. */
export const readWeuiDropdown: WidgetReader = (box) => {
  // A closed list is hidden; the widget that it belongs to is not, unless nobody sees it at all.
  const options = [...box.querySelectorAll(OPTION)].filter((option) => {
    const widget = option.closest('dl, [class*="form__dropdown"]') ?? option.closest('ul, ol')?.parentElement;
    return widget ? isVisible(widget) : true;
  });
  const [first] = options;
  if (first === undefined) return undefined;
  const lists = new Map<Element, Element[]>();
  for (const option of options) {
    const list = option.closest('ul, ol, dd, [class*="dropdown__list"]:not([class*="list-ele"])') ?? box;
    lists.set(list, [...(lists.get(list) ?? []), option]);
  }
  const parts = [...lists.values()].map((list) => {
    const checked = list.find((option) =>
      /(?:^|\s)(?:checked|selected|active)(?:\s|$)/u.test(option.className.toString()),
    );
    return checked === undefined ? '' : plainText(ownLabel(checked));
  });
  const chosen = parts.filter((part) => part !== '');
  return {
    value: chosen.join(' / '),
    categories: [{ parts: chosen, complete: chosen.length > 0 && chosen.length === parts.length }],
    control: first,
  };
};
