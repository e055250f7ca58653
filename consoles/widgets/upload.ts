import { oncePerLook } from '../one-look';
import { isVisible, plainText } from '../text';
import { failedItems, isDecoration } from './upload-items';
import type { WidgetReader } from './value';
import { within } from './within';

const FILE_NAME = /^[^/\\:*?"<>|、，。；]+\.(?:png|jpe?g|gif|bmp|webp|pdf|docx?|pptx?|zip|rar|mp4)$/iu;
/** A hint that names a file as an example has other words before the name. */
const HINT =
  /^(?:例|如|比如|譬如|支持|示例|格式|命名|请|建议|参考|模板|下载|仅|点击|选择|上传|e\.?g|for example|like|such as)/iu;
const PICTURE = /preview|thumb|avatar|img|image|pic/iu;
const HIDDEN_FILE = /media|file|img|image|pic|url|id|src|head/iu;

/** An upload area: a file that is chosen, a file name or a preview that is shown. */
export const readUpload: WidgetReader = (box) => {
  const inputs = within<HTMLInputElement>(box, 'input[type="file"]');
  const chosen = inputs.flatMap((input) => [...(input.files ?? [])].map((file) => file.name));
  const hidden = [...box.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  const { value: shown, failed } = shownFile(box);
  const [first] = inputs;
  if (first === undefined && shown === '' && !failed && !/上传|选择文件|upload/iu.test(box.textContent ?? ''))
    return undefined;
  const control = [...box.querySelectorAll('a, button, [role="button"], label')].find(isVisible) ?? first ?? box;
  if (chosen.length > 0) return { value: failed && shown === '' ? '' : chosen.join('、'), control };
  // Where the value that is submitted sits in a hidden input, that input decides, whatever name is still shown.
  const named = hidden.filter(({ name, id }) => HIDDEN_FILE.test(`${name} ${id}`));
  const deciding = named.length > 0 ? named : hidden;
  if (deciding.length > 0 && first !== undefined) {
    return { value: deciding.every(({ value }) => value !== '') ? shown || '1' : '', control };
  }
  return { value: shown, control };
};

const isFileName = (text: string): boolean => FILE_NAME.test(text) && !HINT.test(text);

/** The words of an element without those of its hidden parts. */
const seenText = oncePerLook((element: Element): string =>
  textOf(element, (part) => (isVisible(part) ? seenText(part) : '')),
);

/** The words that stand directly in an element, beside its parts. */
const ownText = (element: Element): string => textOf(element, () => '', ' ');

function textOf(element: Element, ofPart: (part: Element) => string, between = ''): string {
  const texts: string[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) texts.push(ofPart(node as Element));
    else texts.push(node.nodeType === Node.TEXT_NODE ? (node as Text).data : '');
  }
  return texts.join(between);
}

function shownFile(box: Element): { value: string; failed: boolean } {
  const failed = failedItems(box, (element) => filesIn([element, ...element.querySelectorAll('*')], box).length);
  const elements = [box, ...box.querySelectorAll('*')].filter(
    (element) => !failed.some((item) => item.contains(element)),
  );
  // Elements around a failed entry hold its words as well.
  const lost = failed.flatMap((item) => namesIn([item, ...item.querySelectorAll('*')]));
  const [first = ''] = filesIn(elements, box).filter((file) => !lost.some((name) => file.endsWith(name)));
  return { value: first || (failed.length > 0 ? '' : saidUploaded(box)), failed: failed.length > 0 };
}

const UPLOADED = /^已(?:成功)?上传(?:\s*\d{1,2}\s*(?:个|张|份)(?:文件|图片)?)?(?:成功)?$/u;

/** Some pages say that something is there, and not what. */
const saidUploaded = (box: Element): string =>
  [...box.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && isVisible(element))
    .map((element) => plainText(element.textContent ?? ''))
    .find((text) => UPLOADED.test(text)) ?? '';

/** File names that are written; the innermost words, for around them stand those of buttons. */
function namesIn(elements: readonly Element[]): string[] {
  // Most elements have nothing like a name in them: asked before all that takes time.
  const seen = elements.filter((element) => (element.textContent ?? '').includes('.') && isVisible(element));
  const all = seen.flatMap((element) => [seenText(element), ownText(element)].map(plainText)).filter(isFileName);
  const names = [...new Set(all)];
  return names.filter((text) => !names.some((other) => other !== text && text.endsWith(other)));
}

/** What is shown as a file: names, or where there are none, pictures. */
function filesIn(elements: readonly Element[], slot: Element): string[] {
  const names = namesIn(elements);
  if (names.length > 0) return names;
  return elements
    .filter(isVisible)
    .filter((element) => isPicture(element) && !isDecoration(element, slot))
    .map((preview) => preview.getAttribute('alt') || '图片');
}

const isPicture = (element: Element): boolean =>
  (element.tagName === 'IMG' && (element.getAttribute('src') ?? '') !== '') ||
  (PICTURE.test(element.className.toString()) && getComputedStyle(element).backgroundImage.includes('url('));
