import { describe, expect, it } from 'vitest';
import { findPath } from '../../../core/catalogue/paths';
import type { PathEntry } from '../../../core/model/category';
import { loadFacts } from '../../../data/load';

const { categories } = loadFacts();
const of = (console: PathEntry['console'], channel?: 'live'): PathEntry[] =>
  categories.filter((category) => category.console === console && category.channel === channel);
const entries = of('wechat-mini-program');
const never = () => false;
const always = () => true;
const found = (wanted: string | string[], same = never) => {
  const answer = findPath(entries, wanted, same);
  return answer.kind === 'found' ? answer.entry.path.join(' / ') : answer.kind;
};

describe('paths as people write them', () => {
  it.each([
    ['医疗服务/互联网医院', '医疗服务 / 互联网医院'],
    ['医疗服务-互联网医院', '医疗服务 / 互联网医院'],
    ['医疗服务 > 互联网医院', '医疗服务 / 互联网医院'],
    ['互联网医院', '医疗服务 / 互联网医院'],
    ['医疗-互联网医院', '医疗服务 / 互联网医院'],
    ['金融-保险', '金融业 / 保险'],
    ['物流服务/收件/派件', '物流服务 / 收件/派件'],
    ['物流服务-收件/派件', '物流服务 / 收件/派件'],
    ['医疗服务-就医服务-挂号', '医疗服务 / 就医服务 / 挂号'],
    ['挂号', '医疗服务 / 就医服务 / 挂号'],
    ['教育服务-学历教育（学校）', '教育服务 / 学历教育（学校）'],
    ['教育服务-学历教育(学校)', '教育服务 / 学历教育（学校）'],
    ['体育/在线健身', '体育 / 在线健身'],
    ['电商平台', '电商平台 / 电商平台'],
  ])('%s', (wanted, path) => expect(found(wanted)).toBe(path));

  it('takes an array level by level', () => {
    expect(found(['交通服务', '网约车', '快车'])).toBe('交通服务 / 网约车 / 快车');
    expect(found(['交通服务', '快车'])).not.toBe('交通服务 / 网约车 / 专车');
  });

  it('is ambiguous where two categories have the name', () => {
    expect(found('邮政')).toBe('ambiguous');
    expect(found('物流服务/邮政')).toBe('物流服务 / 邮政');
    expect(found('其他')).toBe('ambiguous');
  });

  it('answers for a parent only where its leaves are answered alike', () => {
    expect(found('交通服务/网约车')).toBe('ambiguous');
    expect(found('交通服务/网约车', always)).toBe('交通服务 / 网约车 / 快车');
  });

  it('takes an unknown note behind the name as the kind of applicant', () => {
    expect(findPath(entries, '医疗服务-互联网医院（医疗服务平台）', never)).toMatchObject({
      kind: 'found',
      applicant: '医疗服务平台',
      entry: { path: ['医疗服务', '互联网医院'] },
    });
  });

  it('knows what it does not know', () => {
    expect(found('不存在的类目')).toBe('unknown');
    expect(found('')).toBe('unknown');
    expect(found('/')).toBe('unknown');
  });
});

const pathIn = (from: PathEntry[], wanted: string | string[]) => {
  const answer = findPath(from, wanted, never);
  return answer.kind === 'found' ? answer.entry.path.join(' / ') : answer.kind;
};

describe('paths in the other documents', () => {
  it.each([
    ['金融-保险', '金融 / 保险'],
    ['金融业-保险', '金融 / 保险'],
    ['教育-教育平台', '教育 / 教育平台'],
    ['教育服务/教育平台', '教育 / 教育平台'],
    ['医疗-互联网医院', '医疗 / 互联网医院'],
    ['医疗服务-互联网医院', '医疗 / 互联网医院'],
    ['教育服务-学历教育（培训机构）-职业培训', '教育 / 培训机构 / 职业培训'],
    ['商业服务/出国移民', '教育 / 出国移民'],
    ['汽车服务-汽车预售', '汽车 / 汽车预售服务'],
    ['金融业-企业征信', '金融 / 征信业务'],
    ['金融业-证券/期货', '金融 / 证券/期货'],
    ['社交-直播', '社交 / 直播'],
  ])('live: %s', (wanted, path) => expect(pathIn(of('wechat-mini-program', 'live'), wanted)).toBe(path));

  it.each([
    ['企业应用市场', '企业应用市场'],
    ['企业应用', '企业应用市场'],
    ['镜像服务市场', '镜像市场'],
    ['镜像', '镜像市场'],
    ['API 市场', 'API 服务市场'],
    ['API服务市场', 'API 服务市场'],
    ['API', 'API 服务市场'],
    ['服务市场', '服务市场'],
    ['网站建设市场（开源代码的定制产品）', '网站建设市场'],
  ])('market: %s', (wanted, path) => expect(pathIn(of('tencent-cloud-market'), wanted)).toBe(path));

  it.each([
    ['4.2.2 网络购物-电商平台服务', '网络购物 / 电商平台服务'],
    ['购物-电商平台服务', '网络购物 / 电商平台服务'],
    ['4.1 所有应用分类', '所有应用分类'],
    ['4.2.8 生活服务-快递/物流', '生活服务 / 快递/物流'],
    ['社交 / 通讯', '线上社交 / 通讯'],
    ['教育-在线视频课程', '在线教育 / 在线视频课程'],
    ['生活服务-快递', '生活服务 / 快递/物流'],
    ['旅游出行-租车', '旅游出行 / 网约车、租车'],
    ['4.2.9 深度合成服务', '深度合成服务'],
    ['深度合成服务', '深度合成服务'],
    ['4.2.5 影音娱乐、新闻、阅读-新闻', '影音娱乐、新闻阅读 / 新闻'],
  ])('Meeting: %s', (wanted, path) => expect(pathIn(of('tencent-meeting'), wanted)).toBe(path));

  it('takes levels with a section’s number as well', () => {
    expect(pathIn(of('tencent-meeting'), ['4.2.4 医疗健康', '药品'])).toBe('医疗健康 / 药品');
  });

  it('goes by old names in the service categories too', () => {
    expect(pathIn(entries, '汽车-汽车预售服务')).toBe('汽车服务 / 汽车预售');
    expect(pathIn(entries, '教育-出国移民')).toBe('商业服务 / 出国移民');
    expect(pathIn(entries, '金融-征信业务')).toBe('ambiguous');
  });
});
