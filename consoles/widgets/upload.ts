import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';

const FILE_NAME = /^[^/\\:*?"<>|、，。；]+\.(?:png|jpe?g|gif|bmp|webp|pdf|docx?|pptx?|zip|rar|mp4)$/iu;
/** A hint that names a file as an example has other words before the name. */
const HINT =
  /^(?:例|如|比如|譬如|支持|示例|格式|命名|请|建议|参考|模板|下载|仅|点击|选择|上传|e\.?g|for example|like|such as)/iu;
const PICTURE = /preview|thumb|avatar|img|image|pic/iu;
const HIDDEN_FILE = /media|file|img|image|pic|url|id|src|head/iu;

/** An upload area: a file that is chosen, a file name or a preview that is shown. */
export const readUpload: WidgetReader = (box) => {
  const inputs = [...box.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const chosen = inputs.flatMap((input) => [...(input.files ?? [])].map((file) => file.name));
  const hidden = [...box.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  const shown = shownFile(box);
  const [first] = inputs;
  if (first === undefined && shown === '' && !/上传|选择文件|upload/iu.test(box.textContent ?? '')) return undefined;
  const control = [...box.querySelectorAll('a, button, [role="button"], label')].find(isVisible) ?? first ?? box;
  if (chosen.length > 0) return { value: chosen.join('、'), control };
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
const seenText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      return node.nodeType === Node.ELEMENT_NODE && isVisible(node as Element) ? seenText(node as Element) : '';
    })
    .join('');

/** The words that stand directly in an element, beside its parts. */
const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join(' ');

function shownFile(box: Element): string {
  const elements = [box, ...box.querySelectorAll('*')].filter(isVisible);
  const names = elements.flatMap((element) => [seenText(element), ownText(element)].map(plainText)).filter(isFileName);
  // The innermost words: around them stand those of buttons.
  const [name] = names.filter((text) => !names.some((other) => other !== text && text.endsWith(other)));
  if (name !== undefined) return name;
  const preview = elements.find(
    (element) =>
      (element.tagName === 'IMG' && (element.getAttribute('src') ?? '') !== '') ||
      (PICTURE.test(element.className.toString()) && getComputedStyle(element).backgroundImage.includes('url(')),
  );
  return preview === undefined ? '' : preview.getAttribute('alt') || '图片';
}
