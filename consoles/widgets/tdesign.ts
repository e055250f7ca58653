import type { ShownFamily } from './family';

/** TDesign for React and Vue: several choices are tags before an empty input; one choice is the input's own value. */
export const TDESIGN: ShownFamily = {
  shown: '.t-tag-input--with-tag, .t-tag-input',
  part: '.t-tag',
};
