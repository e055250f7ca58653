import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';

const FILE_NAME = /[^\s/\\:*?"<>|]+\.(?:png|jpe?g|gif|bmp|webp|pdf|docx?|pptx?|zip|rar|mp4)\b/iu;

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
  const submitted = hidden.map((input) => input.value).filter((value) => value !== '');
  if (hidden.length > 0 && first !== undefined) return { value: submitted.length > 0 ? shown || '1' : '', control };
  return { value: shown, control };
};

function shownFile(box: Element): string {
  const name = FILE_NAME.exec(plainText(box.textContent ?? ''))?.[0];
  if (name !== undefined && isVisible(box)) return name;
  const preview = [...box.querySelectorAll('img')].find(
    (image) => (image.getAttribute('src') ?? '') !== '' && isVisible(image),
  );
  return preview === undefined ? '' : preview.alt || '图片';
}
