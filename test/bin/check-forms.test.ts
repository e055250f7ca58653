import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkListing, Question } from '../../bin/commands/check';
import { loadFacts } from '../../data/load';

const facts = loadFacts();
const W = 'wechat-mini-program';
const M = 'tencent-cloud-market';
const T = 'tencent-meeting';
const COMMON = [
  '营业执照',
  'ICP许可证',
  '计算机软件著作权证书',
  '腾讯会议开放平台应用发布承诺函',
  '腾讯会议开放平台授权委托书',
];

interface Expected {
  verdict: string;
  rules?: string[];
  missing?: string[];
  /** How many things could not be checked. */
  unchecked?: number;
}
type Form = [name: string, form: Question, expected: Expected];

const blocked = (...rules: string[]): Expected => ({ verdict: 'blocked', rules });
const attention = (...rules: string[]): Expected => ({ verdict: 'attention', rules });
const READY: Expected = { verdict: 'ready' };
/** The papers of the category are told. */
const OUTSTANDING: Expected = { verdict: 'attention', unchecked: 1 };
const UNREAD: Expected = { verdict: 'unread', unchecked: 1 };
const named = (console: Question['console'], name: string): Question => ({ console, fields: { name } });
const basic = (fields: Question['fields'], more: Partial<Question> = {}): Question => ({
  console: W,
  page: 'wechat/basic',
  partial: true,
  fields,
  ...more,
});
const launch = (fields: Question['fields']): Question => ({
  console: T,
  page: 'meeting/launch',
  partial: true,
  fields,
});
const submitted = (fields: Question['fields']): Question => ({
  console: W,
  page: 'wechat/review',
  partial: true,
  fields,
});

const FORMS: Form[] = [
  ['10 Chinese characters', named(T, '青禾会议纪要整理助手'), READY],
  ['11 Chinese characters', named(T, '青禾会议纪要整理小助手'), blocked('meeting/name-length')],
  ['20 letters', named(T, 'QingheMeetingNotesAA'), READY],
  ['21 letters', named(T, 'QingheMeetingNotesAAB'), blocked('meeting/name-length')],
  ['5 Chinese characters, 10 letters', named(T, '青禾签到器QingheMeet'), READY],
  ['5 Chinese characters, 11 letters', named(T, '青禾签到器QingheMeets'), blocked('meeting/name-length')],
  ['10 letters in full width', named(T, 'ＱＩＮＧＨＥＡＢＣＤ'), attention('meeting/name-special-chars')],
  [
    '11 letters in full width',
    named(T, 'ＱＩＮＧＨＥＡＢＣＤＥ'),
    blocked('meeting/name-special-chars', 'meeting/name-length'),
  ],
  ['a blank in a name', named(T, '青禾 签到'), blocked('meeting/name-special-chars')],
  ['an emoji', named(T, '青禾签到🙂'), blocked('meeting/name-special-chars')],
  ['an emoji of several', named(T, '青禾👨‍👩‍👧签到'), blocked('meeting/name-special-chars')],
  ['a common noun', named(T, '日历'), blocked('meeting/name-generic')],
  ['15 characters where 15 are the limit', launch({ intro: '会中签到并且会后导出签到名单表' }), READY],
  ['16 characters there', launch({ intro: '会中签到并且会后导出签到名单表格' }), blocked('meeting/intro-length')],
  ['the same on no page', { console: T, fields: { intro: '会中签到并且会后导出签到名单表格' } }, READY],
  ['500 characters', launch({ description: '会中签到，'.repeat(100) }), READY],
  ['501 characters', launch({ description: `${'会中签到，'.repeat(100)}好` }), blocked('meeting/description-length')],
  [
    'a whole form of which one field is given',
    { ...launch({ intro: '会中签到' }), partial: false },
    {
      verdict: 'blocked',
      missing: [
        'category',
        'description',
        'screenshots',
        'privacy-url',
        'terms-url',
        'company',
        'logo',
        'website',
        'phone',
        'contact-name',
        'contact-email',
      ],
    },
  ],
  ['the shortest name', basic({ name: '青禾' }), READY],
  ['a shorter name', basic({ name: 'ab1' }), blocked('wechat/name-length')],
  ['the longest name', basic({ name: '青禾记账本'.repeat(3) }), READY],
  ['a longer name', basic({ name: `${'青禾记账本'.repeat(3)}a` }), blocked('wechat/name-length')],
  ['the longest introduction', basic({ intro: '记录每天的收'.repeat(10) }), READY],
  ['a longer introduction', basic({ intro: `${'记录每天的收'.repeat(10)}支` }), blocked('wechat/intro-length')],
  ['no Chinese', basic({ intro: 'daily notes' }), blocked('wechat/intro-han')],
  ['blanks for a name', basic({ name: '  ' }), { verdict: 'blocked', missing: ['name'] }],
  ['a field of blanks, on no page', named(W, ' '), UNREAD],
  ['blanks where they are refused', named(T, ' '), blocked('meeting/name-special-chars')],
  ['an empty field, on no page', named(T, ''), UNREAD],
  ['an empty category', { console: T, fields: { category: '' } }, UNREAD],
  ['an empty field that nobody has to fill in', launch({ keywords: '' }), UNREAD],
  ['no category', basic({ category: '' }), { verdict: 'blocked', missing: ['category'] }],
  ['papers that nobody has', basic({ name: '青禾' }, { path: '医疗服务/互联网医院' }), OUTSTANDING],
  [
    'papers that are there',
    basic({ name: '青禾' }, { path: '医疗服务/互联网医院', holdings: ['医疗机构执业许可证'] }),
    READY,
  ],
  [
    'a category that there is not',
    basic({ name: '青禾' }, { path: '医疗服务/别的' }),
    { ...attention(), unchecked: 1 },
  ],
  ['a group for a category', basic({ name: '青禾' }, { path: '医疗服务' }), { ...attention(), unchecked: 1 }],
  ['200 characters', submitted({ 'version-note': '修复问题，'.repeat(40) }), READY],
  [
    '201 characters',
    submitted({ 'version-note': `${'修复问题，'.repeat(40)}好` }),
    attention('wechat/version-note-length'),
  ],
  ['33 characters', submitted({ 'item-title': '收'.repeat(33) }), blocked('wechat/item-title-length')],
  [
    'a service that the category closes',
    {
      ...submitted({ feedback: '在线销售处方药，送药上门' }),
      path: '医疗服务/药品（非处方药）销售',
      holdings: ['药品经营许可证', '互联网药品信息服务资格证书'],
    },
    blocked('wechat/not-open'),
  ],
  ['30 characters', named(M, '青禾进销存'.repeat(6)), READY],
  ['31 characters', named(M, `${'青禾进销存'.repeat(6)}好`), attention('market/name-length')],
  ['80 characters', named(M, '青禾进销存'.repeat(16)), attention('market/name-length')],
  ['81 characters', named(M, `${'青禾进销存'.repeat(16)}好`), blocked('market/name-length')],
  ['a highlight of 7', { console: M, fields: { highlights: '多仓库库存同步' } }, attention('market/highlights-length')],
  ['two of 9', { console: M, fields: { highlights: '支持多仓库库存同步\n自动生成采购建议单' } }, READY],
  ['a market without its papers', { console: M, fields: { category: '镜像市场' } }, OUTSTANDING],
  ['a market with them', { console: M, fields: { category: '镜像市场' }, holdings: ['技术团队证明'] }, READY],
  [
    'what a class asks for, without what everybody gives',
    { ...named(T, '青禾公益'), path: '生活服务/慈善组织', holdings: ['慈善组织公开募捐资质证书'] },
    OUTSTANDING,
  ],
  [
    'both',
    { ...named(T, '青禾公益'), path: '生活服务/慈善组织', holdings: ['慈善组织公开募捐资质证书', ...COMMON] },
    READY,
  ],
];

it.each(FORMS)('%s', (_, form, { verdict, rules = [], missing = [], unchecked = 0 }) => {
  const answer = checkListing(facts, form, { today: '2026-11-22' });
  expect([answer.verdict, [...new Set(answer.findings.map(({ rule }) => rule))].sort()]).toEqual([
    verdict,
    rules.sort(),
  ]);
  expect(answer.missing).toEqual(missing);
  expect(answer.unchecked).toHaveLength(unchecked);
});

it.each([
  ['医疗服务/别的', '没有这个类目：核对 path，guoshen categories 列出全部'],
  ['医疗服务', '有几个同名类目：在 path 里写出全路径'],
])('says what to do on the command line about the category %s', (path, reason) => {
  const { unchecked } = checkListing(facts, basic({ name: '青禾' }, { path }), { today: '2026-11-22' });
  expect(unchecked).toEqual([{ field: 'category', reason }]);
});

it('says in which field a category stands that there is not', () => {
  const { unchecked } = checkListing(facts, basic({ category: '别的' }), { today: '2026-11-22' });
  expect(unchecked).toEqual([
    { field: 'category', reason: '没有这个类目：核对 fields.category，guoshen categories 列出全部' },
  ]);
});

describe('papers', () => {
  const papersOf = (more: Partial<Question>): string[] =>
    checkListing(facts, basic({ name: '青禾小记' }, more), { today: '2026-11-22' }).unchecked.map(
      ({ field, reason }) => `${field} ${reason}`,
    );
  afterEach(() => vi.restoreAllMocks());

  it('that are outstanding are named', () => {
    expect(papersOf({ path: '医疗服务/公立医疗机构' })).toEqual([
      'category 类目要的证照还缺 医疗机构执业许可证、事业单位法人证书；已有的写进 holdings',
    ]);
    expect(papersOf({ path: '医疗服务/公立医疗机构', holdings: ['事业单位法人证书'] })).toEqual([
      'category 类目要的证照还缺 医疗机构执业许可证；已有的写进 holdings',
    ]);
    expect(papersOf({ path: '工具/记账' })).toEqual([]);
  });

  it('between which there is a choice are told as one', () => {
    const { unchecked } = checkListing(
      facts,
      { ...named(T, '青禾公益'), path: '生活服务/慈善组织', holdings: COMMON.filter((name) => !/软件/u.test(name)) },
      { today: '2026-11-22' },
    );
    expect(unchecked).toEqual([
      {
        field: 'category',
        reason:
          '类目要的证照还缺 慈善组织公开募捐资质证书，另要 计算机软件著作权登记证书、电子版权证书、软件著作权认证证书里的一种；已有的写进 holdings',
      },
    ]);
  });

  it('that nobody knows are told, once on standard error and beside what is outstanding', () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
    const holdings = ['事业单位法人证书', '青禾内部备忘'];
    expect(papersOf({ path: '医疗服务/公立医疗机构', holdings })[0]).toContain('holdings 里没认出 青禾内部备忘');
    expect(papersOf({ holdings })).toEqual([]);
    expect(said.join('').match(/“.*?”/gu)).toEqual(['“青禾内部备忘”']);
  });
});

it.each([
  [T, 'wechat/basic', false],
  [W, 'market/product', false],
  [M, 'meeting/app', false],
  [M, 'market/company', true],
] as const)('%s: takes the page %s: %s', (console, page, taken) => {
  const parsed = Question.safeParse({ console, page, fields: { name: '青禾' } });
  expect(parsed.success).toBe(taken);
  expect(parsed.error?.issues.map(({ path }) => path) ?? []).toEqual(taken ? [] : [['page']]);
});

describe('a word in a name that calls for a category', () => {
  const said = (name: string, path?: string): string[] =>
    checkListing(facts, basic({ name }, path === undefined ? {} : { path }), { today: '2026-11-22' }).findings.map(
      ({ rule, match }) => `${rule} ${match}`,
    );
  it.each([
    ['青禾社区', '社交/社区/论坛'],
    ['青禾医院', '医疗服务/公立医疗机构'],
    ['青禾音乐', '文娱/音乐'],
  ])('%s is silent once %s is chosen', (name, path) => {
    expect(said(name, path)).toEqual([]);
    expect(said(name)).toEqual([`wechat/name-calls-category ${name.slice(2)}`]);
    expect(said(name, '工具/记账')).toEqual([`wechat/name-calls-category ${name.slice(2)}`]);
  });

  it('every part of a path that settles a word stands in the path of a category', () => {
    const paths = facts.categories
      .filter(({ console, channel }) => console === W && channel === undefined)
      .map(({ path }) => path.join('/'));
    const rule = facts.rules.find(({ id }) => id === 'wechat/name-calls-category');
    const parts = rule?.settledBy?.flatMap(({ categories }) => categories) ?? [];
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !paths.some((path) => path.includes(part)))).toEqual([]);
  });
});
