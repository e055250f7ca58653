import type { FileLimit } from '../../model/product-form';
import type { Said } from './problem';

/** `3.5 MB`, `20 KB`; kilobytes of 1,024 bytes. */
function sizeText(kilobytes: number): string {
  return kilobytes < 1024 ? `${tenth(kilobytes)} KB` : `${tenth(kilobytes / 1024)} MB`;
}

/** Rounded up, so that a file just over a limit is not said to be of its size. */
const tenth = (number: number): string => String(Math.ceil(number * 10) / 10);

const listed = (types: readonly string[], last: string): string => types.join(last);

export const wrongType = (types: readonly string[], extension: string): Said => ({
  kind: 'file-type',
  message: {
    zh: extension === '' ? '文件没有扩展名' : `这里不收 ${extension} 文件`,
    en: extension === '' ? 'The file has no extension' : `Files of type ${extension} are not accepted here`,
  },
  instead: { zh: `换成 ${listed(types, '、')}`, en: `Use ${listed(types, ', ')}` },
});

export const renamed = (content: string, extension: string): Said => ({
  kind: 'file-type',
  message: {
    zh: `文件名是 ${extension}，内容是 ${content}`,
    en: `The name says ${extension}, the content is ${content}`,
  },
  instead: { zh: `另存为真正的 ${extension}`, en: `Save it as real ${extension}` },
});

export const tooLarge = (bytes: number, maxKilobytes: number): Said => ({
  kind: 'file-size',
  message: {
    zh: `文件 ${sizeText(bytes / 1024)}，最大 ${sizeText(maxKilobytes)}`,
    en: `The file has ${sizeText(bytes / 1024)}; up to ${sizeText(maxKilobytes)} is accepted`,
  },
  instead: { zh: '压缩后再传', en: 'Compress it before you upload it' },
});

export const otherPixels = ({ width, height }: FileLimit, picture: { width: number; height: number }): Said => {
  const asked = `${width ?? '–'}×${height ?? '–'}`;
  const smaller = picture.width < (width ?? 0) || picture.height < (height ?? 0);
  return {
    kind: 'pixel-size',
    message: {
      zh: `图片 ${picture.width}×${picture.height}，要求 ${asked}`,
      en: `The picture has ${picture.width}×${picture.height} pixels; ${asked} are asked for`,
    },
    instead: smaller
      ? { zh: `用更大的原图导出 ${asked}`, en: `Export ${asked} from a larger original` }
      : { zh: `缩放或裁剪到 ${asked}`, en: `Scale or crop it to ${asked}` },
  };
};

export const onWhite = (): Said => ({
  kind: 'white-ground',
  message: { zh: '配图是纯白底', en: 'The picture stands on pure white' },
  instead: { zh: '换成有底色的图', en: 'Use a picture with a coloured ground' },
});

export const tooMany = (most: number, chosen: number): Said => ({
  kind: 'too-many',
  message: {
    zh: `选了 ${chosen} 个文件，最多 ${most} 个`,
    en: `${chosen} files are chosen; ${most === 1 ? 'only one is' : `up to ${most} are`} accepted`,
  },
  instead: { zh: `留下 ${most} 个`, en: `Keep ${most}` },
});

export const repeated = (other: string): Said => ({
  kind: 'repeated',
  message: { zh: `和 ${short(other)} 是同一张图`, en: `The same picture as ${short(other)}` },
  instead: { zh: '换一张不同的截图', en: 'Choose another screenshot' },
});

export const lookAlike = (other: string): Said => ({
  kind: 'look-alike',
  message: { zh: `和 ${short(other)} 几乎一样`, en: `Nearly the same as ${short(other)}` },
  instead: { zh: '确认两张截图内容不同，相同就换一张', en: 'Make sure that the two show different things' },
});

export const blurred = (): Said => ({
  kind: 'blurred',
  message: { zh: '图片看起来不够清晰', en: 'The picture looks blurred' },
  instead: { zh: '用原图导出，不要放大小图', en: 'Export it from the original; do not enlarge a small one' },
});

const LONGEST_NAME = 40;
const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
