import type { ShownFamily } from './family';

/** Ant Design 4 and 5, whatever prefix a console gives it: the value stands beside a search input that is empty. */
export const ANT_DESIGN: ShownFamily = {
  shown: '[class*="-select-selector"]',
  empty: '[class*="-selection-placeholder"]',
  part: '[class*="-select-selection-item"]:not([class*="-item-"])',
};

/** Ant Design 3, and Select2 and its kin, which call their parts the same. */
export const RENDERED: ShownFamily = {
  shown: '[class*="-selection--multiple"], [class*="selection__rendered"]',
  empty: '[class*="placeholder"]',
  part: '[class*="selection__choice"]:not([class*="__choice__"])',
};
