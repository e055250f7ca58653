import { isVisible, plainText } from '../text';

/** No slot takes drawings in this format, and pages draw their own signs in it; a preview may still be one. */
const VECTOR = /^data:image\/svg|\.svg(?:[?#]|$)/iu;

export const isVector = (image: Element): boolean => VECTOR.test(image.getAttribute('src') ?? '');

/** Entries in which component libraries show a file that is there: without one they draw none. */
const ENTRY =
  '[class*="upload-list-item"], [class*="upload-list__item"], [class*="upload__card-content"], [class*="upload__card-image"]';
/** Signs are smaller, in CSS pixels. */
const LEAST = 40;

const PRESSED = 'a, button, label, [role="button"]';
const WHAT = '(?:图片|图像|头像|图标|logo|照片|文件|主图|封面|截图)?';
const OTHER_ONE = new RegExp(`^(?:点击)?(?:更换|替换|重新上传|重新选择|重选|重传|换一张|移除|删除)${WHAT}$`, 'iu');
/** On what is pressed only: beside a frame these words name it. */
const THIS_ONE = new RegExp(`^(?:更改|修改|编辑|预览|查看大图|查看原图|放大)${WHAT}$`, 'iu');
const NONE_YET =
  /^[+＋]?\s*(?:请|点击|立即|本地|去)*(?:上传|选择|添加|浏览|拖拽|拖动|拖入)|^(?:未上传|未设置|未添加|尚未|暂无|暂未|默认|无$)/u;
/** Beside a picture that only shows what is there, little is said. */
const LONGEST_CAPTION = 60;

/** The words of an element that stand directly in it. */
const wordsIn = (element: Element): string =>
  plainText(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : '')).join(''),
  );

/**
 * Whether a drawing is what somebody uploaded: an entry of a library says it, or the words of its slot do; where nothing
 * can be uploaded and nothing else is shown, it shows what is there. In doubt it belongs to the page.
 *
 * @param slot The part of the row in which the drawing stands.
 */
export function isUploaded(image: Element, slot: Element): boolean {
  if (image.closest(ENTRY) !== null) return true;
  const { width, height } = image.getBoundingClientRect();
  if (Math.max(width, height) < LEAST) return false;
  const said = [slot, ...slot.querySelectorAll('*')].flatMap((element) => {
    const words = wordsIn(element);
    return words !== '' && isVisible(element) ? [{ words, isPressed: element.closest(PRESSED) !== null }] : [];
  });
  if (said.some(({ words }) => NONE_YET.test(words))) return false;
  if (said.some(({ words, isPressed }) => OTHER_ONE.test(words) || (isPressed && THIS_ONE.test(words)))) return true;
  return isShownOnly(image, slot) && said.reduce((length, { words }) => length + words.length, 0) <= LONGEST_CAPTION;
}

const ASKS = 'input, button, [tabindex], [onclick], [role="button"], [class*="upload" i]';
const STANDS_IN = /default|empty|blank|none/iu;

/** Nothing beside it can be pressed to choose a file, and it is the only picture. */
const isShownOnly = (image: Element, slot: Element): boolean =>
  !slot.matches(ASKS) &&
  slot.querySelector(ASKS) === null &&
  slot.querySelectorAll('img').length <= 1 &&
  !STANDS_IN.test(image.className.toString()) &&
  image.ownerDocument.defaultView?.getComputedStyle(image).cursor !== 'pointer';
