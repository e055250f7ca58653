import { isVisible, plainText } from '../text';
import { isUploaded, isVector } from './vector-picture';

const DRAWN_FOR_ALL =
  /(?:upload|add|plus|camera|tip|help|info|warn)[-_]?icon|icon[-_]?(?:upload|add|plus|camera|tip|help|info|warn)|placeholder|example|sample/iu;
const SAID_OF_ALL = /默认|示例|样例|例图|示意|占位|图标|加号|placeholder|example|sample/iu;
/** What a page shows where nothing was uploaded. */
const STAND_IN = /(?:^|[/_-])(?:default|placeholder|empty|blank)(?:[_-][^/]*)?\.(?:png|jpe?g|gif|webp)(?:[?#]|$)/iu;
const SHOWN_AS_EXAMPLE = '[class*="example" i], [class*="sample" i], [class*="demo" i], figure';
const EXAMPLE_WORDS = /示例|样例|例图|参考图|示意图/u;

/** A picture beside which it is said that it shows how one should look. */
const isExample = (image: Element): boolean =>
  EXAMPLE_WORDS.test(plainText(image.closest(SHOWN_AS_EXAMPLE)?.textContent ?? ''));

/** A picture that belongs to the page, not one that somebody uploaded in a slot; in doubt it was uploaded. */
export const isDecoration = (image: Element, slot: Element): boolean =>
  image.matches('[role="presentation"], [role="none"]') ||
  STAND_IN.test(image.getAttribute('src') ?? '') ||
  isExample(image) ||
  SAID_OF_ALL.test(image.getAttribute('alt') ?? '') ||
  DRAWN_FOR_ALL.test(image.className.toString()) ||
  (isVector(image) && !isUploaded(image, slot));

const FAILED_CLASS = /(?:^|[-_])(?:error|fail(?:ed|ure)?|uploading)(?:-status)?$/iu;
/** Of all its classes at once: a list of them is dearer than they are. */
const MAY_BE_FAILED = /error|fail|uploading/iu;
const FAILED_WORDS =
  /^(?:正在上传|上传中)[.…。]*$|^(?:文件|图片)?上传(?:失败|出错)[，,。！!\s]*(?:请?(?:点击)?(?:重试|重新上传|再次上传))?[。！!]?$|^upload (?:failed|error)[.!]?$/iu;

/**
 * The entries of an upload area whose file did not arrive, or has not yet, by their class or words. A form marks its rows as wrong with
 * similar classes: an entry is only what shows one file and has no file input.
 *
 * @param shows How many files an element shows.
 */
export function failedItems(box: Element, shows: (element: Element) => number): Element[] {
  const failed: Element[] = [];
  for (const element of box.querySelectorAll('*')) {
    const isFailed = hasFailedClass(element) && isVisible(element);
    if (isFailed && element.querySelector('input[type="file"]') === null && shows(element) === 1) {
      failed.push(element);
    } else if (saysFailed(element) || (isFailed && isIcon(element))) {
      const item = isVisible(element) ? itemAround(element, box, shows) : undefined;
      if (item !== undefined) failed.push(item);
    }
  }
  return failed;
}

const saysFailed = (element: Element): boolean =>
  element.childElementCount === 0 && FAILED_WORDS.test(plainText(element.textContent ?? ''));

/** Libraries set a sign beside the name of what did not arrive. */
const isIcon = (element: Element): boolean =>
  element.matches('svg, i, [role="img"]') && plainText(element.textContent ?? '') === '';

const hasFailedClass = (element: Element): boolean =>
  MAY_BE_FAILED.test(element.getAttribute('class') ?? '') &&
  [...element.classList].some((name) => FAILED_CLASS.test(name));

/** The nearest element that shows a file beside the words; undefined where it could be one of several. */
function itemAround(words: Element, box: Element, shows: (element: Element) => number): Element | undefined {
  for (let item: Element | null = words; item !== null && box.contains(item); item = item.parentElement) {
    const files = shows(item);
    if (files > 0) return files === 1 ? item : undefined;
  }
  return undefined;
}
