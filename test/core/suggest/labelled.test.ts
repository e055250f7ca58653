import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConsoleId } from '../../../core/model/console';
import { buildSuggestIndex, type Suggestion, suggest } from '../../../core/suggest';
import { loadFacts } from '../../../data/load';

const CONSOLES: Readonly<Record<string, ConsoleId>> = { M: 'tencent-cloud-market', T: 'tencent-meeting' };

/** The category that a person would choose, M for a market, T for a Meeting class, and the description behind a tab. */
const readLabelled = (file: string): { console: ConsoleId; path: string; text: string }[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, letter = '', path = '', text = ''] = /^(?:([MT]) )?([^\t]+)\t(.+)$/u.exec(line) ?? [];
      return { console: CONSOLES[letter] ?? 'wechat-mini-program', path, text };
    });

const LABELLED = readLabelled('labelled.txt');
/** Told in plain words that avoid the category's own, in other voices. */
const PLAIN = readLabelled('plain.txt');

const facts = loadFacts();
const index = buildSuggestIndex(facts.categories, facts.vocabulary, facts.suggest);
const paths = ({ categories }: Suggestion): string[] => categories.map(({ category }) => category.path.join('/'));

describe('a description of an app', () => {
  it('is labelled with categories that there are', () => {
    const all = new Set(facts.categories.map(({ path }) => path.join('/')));
    expect([...LABELLED, ...PLAIN].filter(({ path }) => !all.has(path))).toEqual([]);
    expect(LABELLED.length).toBeGreaterThanOrEqual(120);
  });

  it.each([
    { set: LABELLED, first: 0.95, three: 0.98 },
    { set: PLAIN, first: 0.9, three: 0.95 },
  ])('leads to its category: first of $first, among the first three of $three', ({ set, first, three }) => {
    const places = set.map(({ console, path, text }) => ({
      text,
      place: paths(suggest(index, text, console)).indexOf(path),
    }));
    const share = (within: number): number =>
      places.filter(({ place }) => place >= 0 && place < within).length / places.length;
    const wrong = places.filter(({ place }) => place !== 0).map(({ text, place }) => `${place} ${text}`);
    expect(share(1), wrong.join('\n')).toBeGreaterThanOrEqual(first);
    expect(share(3), wrong.join('\n')).toBeGreaterThanOrEqual(three);
  });

  it('says why, and the same way every time', () => {
    const { categories } = suggest(index, '约护士到家打针、换药，护士来自多家医院。');
    expect(categories[0]?.category.path).toEqual(['医疗服务', '上门医疗']);
    expect(categories[0]?.why).toContain('护士到家');
    expect(categories[0]?.share).toBe(1);
    for (const { text, console } of LABELLED.slice(0, 10))
      expect(suggest(index, text, console)).toEqual(suggest(index, text, console));
  });

  it('tells what has to be added', () => {
    const { also } = suggest(index, '在线看网络小说，另外把小说做成朗读音频给人听。');
    expect(also).toEqual([
      expect.objectContaining({
        verb: '需补充',
        category: expect.objectContaining({ path: ['文娱', '有声读物'] }),
      }),
    ]);
    expect(suggest(index, '查天气预报，下雨提前提醒。').also).toEqual([]);
  });

  it('tells what is closed, and not what is said not to be done', () => {
    const closed = (text: string): string[] => suggest(index, text).closed.map(({ what }) => what);
    expect(closed('足疗店入驻的平台，技师上门服务。')).toContain('技师上门（入驻）');
    expect(closed('彩票中心查开奖，也能在手机上直接买彩票。')).toContain('体育彩票在线销售');
    expect(closed('彩票中心查开奖结果，不在网上卖彩票。')).toEqual([]);
    expect(suggest(index, '足疗店入驻的平台，技师上门服务。').closed[0]?.source.document).not.toBe('');
  });

  it.each([
    ['VPN翻墙加速', 'VPN 翻墙'],
    ['切换 IP 的工具', 'IP 代理'],
    ['虚拟货币交易', '虚拟货币'],
    ['刷粉代刷平台', '刷粉'],
    ['彩票资讯和开奖', '彩票资讯'],
    ['教德州扑克怎么玩', '赌博玩法'],
    ['看广告赚现金', '网赚'],
    ['寺庙在线捐款，祈福点灯', '宗教'],
    ['会议里看球赛，给出比分预测', '体育资讯'],
  ])('tells that Meeting does not list %s', (text, kind) => {
    const { closed } = suggest(index, text, 'tencent-meeting');
    expect(closed.map(({ what }) => what)).toEqual([expect.stringContaining(kind)]);
    expect(closed[0]?.source).toEqual(expect.objectContaining({ section: expect.stringContaining('暂不收录') }));
    // Other consoles have lists of their own.
    expect(suggest(index, text, 'tencent-cloud-market').closed).toEqual([]);
  });

  it('takes what is denied, fought or only looks alike for none of these', () => {
    const texts = [
      '我们不做彩票、刷粉和翻墙，只做签到',
      '投票工具，防刷票',
      '识别赌博和诈骗信息，拦截催债电话',
      '给佛山的客户付费开会',
      '授权代投票，记录表决结果',
      ...[...LABELLED, ...PLAIN].filter(({ console }) => console === 'tencent-meeting').map(({ text }) => text),
    ];
    expect(texts.filter((text) => suggest(index, text, 'tencent-meeting').closed.length > 0)).toEqual([]);
  });

  it.each([
    ['给公司做一个内部请假审批工具', 'tencent-meeting', '贷款业务'],
    ['算命占卜', 'wechat-mini-program', '计算器'],
    ['加密聊天', 'wechat-mini-program', '计算器'],
    ['会议里的投票', 'tencent-meeting', '演出票务销售'],
  ] as const)('takes no character out of another word for a reason: %s on %s', (text, console, leaf) => {
    expect(suggest(index, text, console).categories.map(({ category }) => category.path.at(-1))).not.toContain(leaf);
  });

  it('gives each category a reason in the words of the description, or none for what every app needs', () => {
    const all = [...LABELLED, ...PLAIN].flatMap(({ text, console }) =>
      suggest(index, text, console).categories.map(({ category, why }) => ({
        text: text.toLowerCase(),
        category,
        why,
      })),
    );
    expect(all.filter(({ category, why }) => why.length === 0 && category.common !== true)).toEqual([]);
    expect(all.filter(({ text, why }) => why.some((word) => !text.normalize('NFKC').includes(word)))).toEqual([]);
    const { categories } = suggest(index, '给公司做一个内部请假审批工具', 'tencent-meeting');
    expect(categories).toEqual([{ category: expect.objectContaining({ path: ['所有应用分类'] }), why: [], share: 1 }]);
  });

  it('takes what is denied for no reason', () => {
    const { categories } = suggest(index, '我们不做直播，也不卖药，只做会议签到');
    expect(categories.map(({ category }) => category.path.join('/'))).not.toContain('医疗服务/药品信息展示');
    expect(categories.flatMap(({ why }) => why)).not.toContain('直播');
    // With a reason of its own the same word speaks for it.
    expect(suggest(index, '药品说明书展示给大家看，不卖药').categories[0]?.category.path).toEqual([
      '医疗服务',
      '药品信息展示',
    ]);
  });

  it('takes the console from the words where it is not told', () => {
    expect(suggest(index, '腾讯会议里的远程会诊应用，医生给患者看病').console).toBe('tencent-meeting');
    expect(suggest(index, '上架到云市场的短信接口').console).toBe('tencent-cloud-market');
    expect(suggest(index, '查天气').console).toBe('wechat-mini-program');
  });

  it('suggests nothing for nothing', () => {
    expect(suggest(index, '').categories).toEqual([]);
    expect(suggest(index, '🙂 …').categories).toEqual([]);
  });
});
