import { describe, expect, it } from 'vitest';
import { compareEdition, type EditionReport } from '../../../core/edition/compare';
import { readFlattenedTable } from '../../../core/edition/flattened-table';
import { rowDigests } from '../../../core/edition/row-digests';
import type { Category } from '../../../core/model/category';

const SOURCE = { document: '示例', url: 'https://example.com/', checked: '2026-11-22' };
const HEADER = '二级分类 三级分类 资质要求 类目适用范围 备注';

const ROWS = [
  '浇水|/|/|适用于提供浇水等服务。|/',
  '修剪|/|（2选1）：|1、《修剪许可证》|2、《园丁证》|适用于提供修剪等服务。|/',
  '移栽|/|适用于提供移栽服务。|/',
  '花卉|玫瑰|《花卉许可证》|适用于提供花卉服务。|/|百合|/|郁金香|/',
  '松土|/|《松土证》|适用于提供松土服务。|/',
];
const page = (rows: readonly string[] = ROWS): string =>
  ['开放的类目', '花园服务', HEADER, ...rows.flatMap((row) => row.split('|'))].join('\n');
const without = (name: string): string[] => ROWS.filter((row) => !row.startsWith(name));
const edited = (from: string, to: string): string => page().replace(from, to);

/** Categories as our data would hold them after reading the page above. */
const CATEGORIES: Category[] = readFlattenedTable(page(), []).rows.flatMap((row, at) => {
  const paths =
    row.children.length > 0 ? row.children.map(({ name }) => [row.group, row.name, name]) : [[row.group, row.name]];
  return paths.map((path) => ({
    id: path.join('/'),
    console: 'wechat-mini-program' as const,
    path,
    requirement: null,
    scope: '',
    keywords: [],
    remarks: [],
    references: [],
    notOpen: [],
    ...(row.name === '移栽' && { merged: '修剪' }),
    row: at + 1,
    digests: rowDigests(row),
    source: SOURCE,
  }));
});

const compare = (text: string): EditionReport => compareEdition(text, CATEGORIES);

/** The report as one line: what came, changed, went, and how many lines are unread. */
const brief = (text: string): string => {
  const { added, changed, removed, unread } = compare(text);
  return [
    ...added.map(({ path }) => `+${path[1]}`),
    ...changed.map(({ path, what }) => `~${path[1]}:${what.join(',')}`),
    ...removed.map(({ path }) => `-${path[1]}`),
    ...(unread.length > 0 ? [`?${unread.length}`] : []),
  ].join(' ');
};

describe('the next edition against our data', () => {
  it('tells nothing of the same edition but the merged cell', () => {
    const { exceptions, rows, ...differences } = compare(page());
    expect(differences).toEqual({ added: [], changed: [], removed: [], unread: [] });
    expect(rows).toBe(5);
    expect(exceptions).toEqual([{ path: ['花园服务', '移栽'], reason: expect.stringContaining('one cell with 修剪') }]);
  });

  it.each([
    ['layout only', page().replaceAll('\n', '\r\n').replace('（2选1）：', '(2选1) :'), ''],
    ['a paper', edited('《松土证》', '《翻土证》'), '~松土:requirement'],
    ['a paper where there was none', edited('浇水\n/\n/', '浇水\n/\n《浇水证》'), '~浇水:requirement'],
    ['no paper where there was one', edited('《松土证》', '/'), '~松土:requirement'],
    ['a scope and a remark', edited('松土服务。\n/', '松土、翻土服务。\n须年检。\n/'), '~松土:scope'],
    ['the papers of a shared cell', edited('《园丁证》', '《花匠证》'), '~修剪:requirement'],
    ['papers of its own in place of the shared cell', edited('移栽\n/', '移栽\n/\n《移栽证》'), '~移栽:requirement'],
    ['a row away', page(without('松土')), '-松土'],
    ['a row with third levels away', page(without('花卉')), '-花卉'],
    ['a new row', page([...ROWS, '嫁接|/|《嫁接证》|适用于嫁接。|/']), '+嫁接'],
    ['a new name', page([...without('松土'), '翻土|/|《松土证》|适用于提供松土服务。|/']), '+翻土 -松土'],
    ['a new name of the shared cell', edited('修剪\n', '整枝\n'), '+整枝 -修剪'],
    ['a new third level', edited('百合\n/', '百合\n/\n牡丹\n/'), '~花卉:third-levels'],
    ['a third level away', edited('百合\n/\n', ''), '~花卉:third-levels'],
    ['the same row twice', page([...ROWS, '松土|/|/|适用于松土。|/']), '+松土'],
    [
      'a group with a new name',
      edited('花园服务', '园艺服务'),
      '+浇水 +修剪 +移栽 +花卉 +松土 -浇水 -修剪 -移栽 -花卉 -松土',
    ],
  ])('tells exactly what changed: %s', (_what, text, told) => {
    expect(brief(text)).toBe(told);
  });

  it('shows the new text of what changed, and who shares it', () => {
    expect(compare(edited('《园丁证》', '《花匠证》')).changed).toEqual([
      {
        path: ['花园服务', '修剪'],
        row: 2,
        line: 9,
        what: ['requirement'],
        sharedWith: [['花园服务', '移栽']],
        now: { requirement: '（2选1）：\n1、《修剪许可证》\n2、《花匠证》' },
      },
    ]);
    expect(compare(edited('百合', '牡丹')).changed[0]?.thirdLevels).toEqual({ added: ['牡丹'], removed: ['百合'] });
  });

  it('recognises a new name by its cells', () => {
    const [added] = compare(edited('松土\n', '翻土\n')).added;
    expect(added).toMatchObject({
      path: ['花园服务', '翻土'],
      requirement: '《松土证》',
      sameCellsAs: ['花园服务', '松土'],
    });
  });

  it('says where only the page itself shows what a row shares', () => {
    const { changed, exceptions } = compare(page(without('修剪')));
    expect(changed).toEqual([]);
    expect(exceptions[0]?.reason).toContain('look at the page itself');
    const moved = [...without('移栽'), '移栽|/|适用于提供移栽服务。|/'];
    expect(brief(page(moved))).toBe('~移栽:requirement');
  });

  it('reports lines that have no place, and no rows in another text', () => {
    expect(compare(page([...ROWS, '/', '/'])).unread.length).toBeGreaterThan(0);
    expect(compare('不是表格\n只是文字').rows).toBe(0);
    expect(compare('').removed).toHaveLength(5);
  });

  it('leaves live categories and other consoles alone', () => {
    const [first] = CATEGORIES as [Category];
    const others: Category[] = [
      { ...first, id: 'a', channel: 'live', path: ['直播'], row: 1 },
      { ...first, id: 'b', console: 'tencent-meeting', path: ['所有应用分类'], row: 2 },
    ];
    expect(compareEdition(page(), [...CATEGORIES, ...others]).removed).toEqual([]);
  });
});
