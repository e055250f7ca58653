import type { CategoryView } from '../model/view';

/** What is told of going live, as the views and an exported answer call it. */
export interface LiveWords {
  scene: string;
  access: string;
  ways: Record<NonNullable<CategoryView['access']>, string>;
  individual: string;
  government: string;
  /** The service category of today's document. */
  today: string;
  variants: string;
}

export const LIVE_WORDS: Readonly<Record<'zh' | 'en', LiveWords>> = {
  zh: {
    scene: '直播场景',
    access: '接入方式',
    ways: { plugin: '直播插件', standard: '标准直播，加直播标签' },
    individual: '个人主体',
    government: '政府主体',
    today: '今天的类目',
    variants: '开直播看直播类目',
  },
  en: {
    scene: 'Live scenes',
    access: 'Access',
    ways: { plugin: 'Live plug-in', standard: 'Standard live with its tag' },
    individual: 'Individuals',
    government: 'Government',
    today: 'Today’s category',
    variants: 'To go live, see the live category',
  },
};
