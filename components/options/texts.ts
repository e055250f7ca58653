import { useLocale } from '../ui/text';

/** Every word of the options page's frame. */
interface OptionsTexts {
  title: string;
  search: string;
  clear: string;
  found: (count: number) => string;
  nothing: (typed: string) => string;
  /** While a section has nothing to show. */
  empty: string;
}

const zh: OptionsTexts = {
  title: '过审 · 设置',
  search: '搜设置',
  clear: '清空',
  found: (count) => `${count} 个分区`,
  nothing: (typed) => `没有和“${typed.trim()}”有关的设置，换个词试试`,
  empty: '这里还没有内容',
};

const en: OptionsTexts = {
  title: 'Guoshen · Settings',
  search: 'Search settings',
  clear: 'Clear',
  found: (count) => `${count} ${count === 1 ? 'section' : 'sections'}`,
  nothing: (typed) => `No setting has to do with “${typed.trim()}”; try another word`,
  empty: 'Nothing here yet',
};

export const useOptionsTexts = (): OptionsTexts => (useLocale() === 'en' ? en : zh);
