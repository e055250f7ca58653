import { holdsField } from './label-words';
import { oncePerLook } from './one-look';
import { isVisible, ownWords } from './text';
import { parentOf } from './walk';

const PRESSED = 'a, button, [role="button"], [role="link"]';
/**
 * Words by which something that is shown can be changed. 去设置 and 去完善 stand where nothing is yet, beside what explains.
 */
const CHANGES =
  /^(?:申请|立即)?(?:修改|编辑|更换|更改|变更|edit|change|modify)(?:信息|资料|名称|简称|头像|图标|介绍|简介)?$/iu;
/** Levels to climb from the words to the row that can be changed. */
const ROW_HEIGHT = 4;
/** Longer ones are a part of the page. */
const LONGEST_ROW = 1000;
/** So many rows that can be changed make a list of settings: what is shown beside them is one as well. */
const ENOUGH = 2;

const isHeading = (words: Element): boolean => words.matches('h2, h3, h4, h5, h6, [role="heading"]');

const isChange = (element: Element): boolean => CHANGES.test(ownWords(element)) && isVisible(element);
const changesIn = (element: Element): number => [...element.querySelectorAll(PRESSED)].filter(isChange).length;

/**
 * Whether words name something that is shown here and changed elsewhere: in a row of settings stand its value and what is
 * pressed to change it. A heading names a value only there, and in rows like those of which that is so.
 */
export const isSetting = oncePerLook((words: Element): boolean => {
  const row = settingAround(words);
  if (row === undefined || holdsField(row) || (row.textContent ?? '').length > LONGEST_ROW) return false;
  return changesIn(row) > 0 || (isHeading(words) && likeIt(row, words.tagName) >= ENOUGH);
});

/** What holds the words and nothing else that can be changed, or that has such a heading. */
export function settingAround(words: Element): Element | undefined {
  let row: Element | undefined;
  let at = parentOf(words);
  for (let level = 0; level < ROW_HEIGHT && at !== null && at.tagName !== 'BODY'; level++) {
    const changes = changesIn(at);
    if (changes > 1 || (isHeading(words) && at.querySelectorAll(words.tagName).length > 1)) break;
    row = at;
    if (changes === 1 && !isHeading(words)) break;
    at = parentOf(at);
  }
  return row;
}

/** How many rows of the same make can be changed. */
const likeIt = (row: Element, heading: string): number =>
  [...(row.parentElement?.children ?? [])].filter(
    (each) =>
      each.tagName === row.tagName &&
      each.className === row.className &&
      each.querySelector(heading) !== null &&
      changesIn(each) === 1,
  ).length;
