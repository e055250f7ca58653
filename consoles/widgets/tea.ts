import type { ShownFamily } from './family';

/** Tea of the cloud console and its met prefix of Meeting: a header with the value, no role and no input that holds it. */
export const TEA: ShownFamily = {
  shown: '[class*="-dropdown__value"], [class*="-cascader__value"], [class*="-dropdown-btn"]',
  empty: '[class*="text-weak"], [class*="placeholder"]',
  part: '[class$="-tag"], [class*="-tag "], [class*="tag__text"]',
};
