import { useLocale } from '../ui/text';

export interface NamesTexts {
  field: string;
  hint: string;
  start: string;
  size: (width: number, characters: number, han: number) => string;
  passes: string;
  refused: (count: number) => string;
  look: (count: number) => string;
  unchecked: string;
  noLimit: string;
  limit: (length: number, min: number | undefined, max: number | undefined, unit: 'width' | 'characters') => string;
  instead: string;
  alternatives: string;
  noAlternatives: string;
  use: string;
  categories: string;
  why: (words: readonly string[]) => string;
  more: (count: number) => string;
}

const between = (min: number | undefined, max: number | undefined): string =>
  min === undefined ? `≤ ${max}` : max === undefined ? `≥ ${min}` : `${min}–${max}`;

const zh: NamesTexts = {
  field: '想用的名称',
  hint: '如：青禾记账本',
  start: '写下名称，看它在三个平台各有多长、会不会被拒、会牵出哪些类目。重名和商标要到平台上查',
  size: (width, characters, han) => `${width} 个字符宽 · ${characters} 个字 · 其中汉字 ${han} 个`,
  passes: '没查出会被拒的地方',
  refused: (count) => `${count} 处会被拒`,
  look: (count) => `${count} 处自己看一眼`,
  unchecked: '可疑的地方太多，没看完；改短再看',
  noLimit: '没有查到长度要求',
  limit: (length, min, max, unit) =>
    `长 ${length}，要 ${between(min, max)} ${unit === 'width' ? '个字符，一个汉字算两个' : '个字'}`,
  instead: '建议',
  alternatives: '这样能过',
  noAlternatives: '去掉会被拒的部分后剩不下能用的名称，换个主意试试',
  use: '用',
  categories: '名称会牵出的类目',
  why: (words) => `提到 ${words.map((word) => `“${word}”`).join('、')}`,
  more: (count) => `再看 ${count} 个`,
};

const en: NamesTexts = {
  field: 'The name you have in mind',
  hint: 'Such as: 青禾记账本',
  start:
    'Write a name to see how long it is on each console, whether it is refused, and which categories it calls for. Whether it is taken or a trade mark only the platform can say',
  size: (width, characters, han) => `${width} wide · ${characters} characters, ${han} of them Chinese`,
  passes: 'Nothing found that is refused',
  refused: (count) => `${count} refused`,
  look: (count) => `${count} to look at`,
  unchecked: 'Too much to look at; shorten it and look again',
  noLimit: 'No limit of length is known',
  limit: (length, min, max, unit) =>
    `${length} long, has to be ${between(min, max)} ${unit === 'width' ? 'half-width characters' : 'characters'}`,
  instead: 'Advice:',
  alternatives: 'These would pass',
  noAlternatives: 'Without the refused parts nothing is left that can be used; think of another one',
  use: 'Use',
  categories: 'Categories that it calls for',
  why: (words) => `says ${words.map((word) => `“${word}”`).join(', ')}`,
  more: (count) => `${count} more`,
};

export const useNamesTexts = (): NamesTexts => (useLocale() === 'en' ? en : zh);
