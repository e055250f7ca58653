import type { SearchEntry } from '../../../core/search';

const category = (
  path: string[],
  pinyin: string[],
  { keywords = [], aliases = [] }: { keywords?: string[]; aliases?: string[] } = {},
): SearchEntry => ({
  kind: 'category',
  id: path.join('/'),
  console: 'wechat-mini-program',
  path,
  name: path.at(-1) as string,
  aliases,
  keywords,
  pinyin,
});

const document = (name: string, pinyin: string[], aliases: string[] = []): SearchEntry => ({
  kind: 'document',
  id: name,
  name,
  aliases,
  keywords: [],
  pinyin,
});

/** A small catalogue; papers stand first, so that only ranking can put categories before them. */
export const ENTRIES: readonly SearchEntry[] = [
  document('医疗机构执业许可证', ['yi liao ji gou zhi ye xu ke zheng']),
  document('营业执照', ['ying ye zhi zhao', 'gong shang zhi zhao'], ['工商执照']),
  document('直播业务许可证', ['zhi bo ye wu xu ke zheng']),
  category(['医疗服务', '公立医疗机构'], ['gong li yi liao ji gou', 'yi liao fu wu', 'wen zhen'], {
    keywords: ['问诊'],
  }),
  category(['医疗服务', '就医服务', '挂号'], ['gua hao', 'yi liao fu wu', 'jiu yi fu wu']),
  category(['医疗服务', '互联网医院'], ['hu lian wang yi yuan', 'yi liao fu wu', 'zai xian kan zhen', 'gua hao'], {
    keywords: ['在线看诊', '挂号'],
  }),
  category(['医疗服务', '医疗器械自营'], ['yi liao qi xie zi ying', 'yi liao fu wu']),
  category(['教育服务', '在线视频课程'], ['zai xian shi pin ke cheng', 'jiao yu fu wu', 'jiao yu zhi bo'], {
    keywords: ['教育直播'],
  }),
  category(['社交', '直播答题'], ['zhi bo da ti', 'she jiao']),
  category(['社交', '直播'], ['zhi bo', 'she jiao']),
  category(['金融业', '银行'], ['yin hang|yin xing', 'jin rong ye']),
  category(['金融业', '证券/期货'], ['zheng quan qi huo', 'jin rong ye']),
  category(['工具', 'AI健康'], ['jian kang', 'gong ju', 'lv you|lü you'], { keywords: ['旅游'] }),
];
