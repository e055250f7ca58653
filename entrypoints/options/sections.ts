import { type ComponentType, lazy } from 'react';
import type { Bilingual } from '../../core/model/rule';

export interface SectionProps {
  /** A section that was opened stays; this is whether it is the one in view. */
  shown: boolean;
}

interface Section {
  /** Also its address on the page, after the `#`. */
  id: string;
  title: Bilingual;
  /** What people may look for it by, in both languages, separated by spaces. */
  words: string;
  View: ComponentType<SectionProps>;
}

/** The sections of the options page in their order; each one's code comes when it is opened. */
export const OPTIONS_SECTIONS: readonly [Section, ...Section[]] = [
  {
    id: 'papers',
    title: { zh: '资料与资质', en: 'Profiles and papers' },
    words: '企业 主体 公司 营业执照 证照 许可证 到期 有效期 联系人 档案 company licence expiry contact holdings',
    View: lazy(() => import('./sections/Papers')),
  },
  {
    id: 'words',
    title: { zh: '用词', en: 'Words' },
    words: '团队词表 词库 敏感词 违禁词 导入 导出 替换 team list import replace csv',
    View: lazy(() => import('./sections/Words')),
  },
  {
    id: 'ignored',
    title: { zh: '已忽略', en: 'Ignored' },
    words: '忽略 误报 撤回 恢复 false alarm take back',
    View: lazy(() => import('./sections/Ignored')),
  },
  {
    id: 'taught',
    title: { zh: '教过的页面', en: 'Taught pages' },
    words: '教学 栏目 页面 改版 识别 导入 导出 teach field recognise import export',
    View: lazy(() => import('./sections/Taught')),
  },
  {
    id: 'packs',
    title: { zh: '资料包', en: 'Packs' },
    words: '规则 类目 更新 版本 核对日期 比较 导出 来源 rules categories update version compare source',
    View: lazy(() => import('./sections/Packs')),
  },
  {
    id: 'keys',
    title: { zh: '键位', en: 'Keys' },
    words: '快捷键 键盘 按键 shortcut keyboard',
    View: lazy(() => import('./sections/Keys')),
  },
  {
    id: 'privacy',
    title: { zh: '数据与隐私', en: 'Data and privacy' },
    words: '导出 导入 备份 删除 清空 加密 密码 空间 export import backup delete encrypt passphrase quota reset',
    View: lazy(() => import('./sections/Privacy')),
  },
  {
    id: 'reset',
    title: { zh: '恢复默认', en: 'Defaults' },
    words: '重置 还原 初始 设置 浮层位置 提醒天数 reset restore settings position reminder',
    View: lazy(() => import('./sections/Reset')),
  },
  {
    id: 'about',
    title: { zh: '关于', en: 'About' },
    words: '版本 许可 开源 来源 帮助 反馈 version licence source help',
    View: lazy(() => import('./sections/About')),
  },
];

/** Sections that have all the typed words in their title or among their words. */
export function sectionsFor(typed: string): readonly Section[] {
  const asked = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  return OPTIONS_SECTIONS.filter(({ title, words }) => {
    const text = `${title.zh} ${title.en} ${words}`.toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}
