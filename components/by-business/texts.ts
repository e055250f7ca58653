import { useLocale } from '../ui/text';

interface ByBusinessTexts {
  field: string;
  hint: string;
  start: string;
  none: string;
  likely: string;
  more: (count: number) => string;
  why: (words: readonly string[]) => string;
  forAll: string;
  also: string;
  closed: string;
  closedTodo: string;
}

const zh: ByBusinessTexts = {
  field: '用一两句话写写做什么',
  hint: '如：给家长预约在线心理咨询，也卖课程',
  start: '写下业务，看可能要选哪些类目、还要补哪些、哪些不能做。只在本机判断',
  none: '看不出是哪个类目。写写用户能在里面做什么，或换到“查类目”直接查',
  likely: '可能的类目',
  more: (count) => `再看 ${count} 个`,
  why: (words) => `提到 ${words.map((word) => `“${word}”`).join('、')}`,
  forAll: '没有更贴近的类别；这些资质所有应用都要',
  also: '还要补的类目',
  closed: '不能做',
  closedTodo: '从描述和功能里去掉，再提交',
};

const en: ByBusinessTexts = {
  field: 'What the app does, in a sentence or two',
  hint: 'Such as: 给家长预约在线心理咨询，也卖课程',
  start:
    'Write what the app does to see which categories it may need, what has to be added, and what is not open. Judged on this computer',
  none: 'No category can be told from this. Say what people can do in it, or look up a category',
  likely: 'Likely categories',
  more: (count) => `${count} more`,
  why: (words) => `says ${words.map((word) => `“${word}”`).join(', ')}`,
  forAll: 'Nothing closer fits; every app is asked for these papers',
  also: 'To be added',
  closed: 'Not open',
  closedTodo: 'Take it out of the app and its description before submitting',
};

export const useByBusinessTexts = (): ByBusinessTexts => (useLocale() === 'en' ? en : zh);
