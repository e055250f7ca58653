import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';

const FILE_NAME = /^[^\s/\\:*?"<>|]+\.(?:png|jpe?g|gif|bmp|webp|pdf|docx?|pptx?|zip|rar|mp4)$/iu;
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

function shownFile(box: Element): string {
  const elements = [box, ...box.querySelectorAll('*')].filter(isVisible);
  // A hint that names a file as an example has other words around the name.
  const name = elements.map((element) => plainText(element.textContent ?? '')).find((text) => FILE_NAME.test(text));
  if (name !== undefined) return name;
  const preview = elements.find(
    (element) =>
      (element.tagName === 'IMG' && (element.getAttribute('src') ?? '') !== '') ||
      (PICTURE.test(element.className.toString()) && getComputedStyle(element).backgroundImage.includes('url(')),
  );
  return preview === undefined ? '' : preview.getAttribute('alt') || '图片';
}
