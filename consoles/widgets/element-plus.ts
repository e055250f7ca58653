import type { ShownFamily } from './family';

/**
 * Element Plus: the element called placeholder shows the value too, and is transparent while it is none, or while the list
 * is open.
 */
export const ELEMENT_PLUS: ShownFamily = {
  shown: '[class*="-select__selection"], [class*="-select__wrapper"]',
  empty: '[class*="select__placeholder"].is-transparent',
  part: '[class*="-tag__content"], [class*="select__placeholder"]:not(.is-transparent)',
  partWhileOpen: '[class*="-tag__content"], [class*="select__placeholder"]',
};
/** Its cascader with several choices keeps them beside an empty input. */
export const ELEMENT_CASCADER: ShownFamily = {
  shown: '[class*="-cascader__tags"]',
  part: '[class*="-tag__content"], [class*="-tag"] > span',
};
