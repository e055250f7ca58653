import { describe, expect, it } from 'vitest';
import {
  digestCell,
  type FlattenedRow,
  type KnownRow,
  normaliseCell,
  readFlattenedTable,
} from '../../../core/edition/flattened-table';
import fc from '../../setup/chances';

const HEADER = '二级分类 三级分类 资质要求 类目适用范围 备注';
const row = (group: string, name: string, ...children: string[]): KnownRow => ({ group, name, children });

/** A page of one group; each part holds its lines joined by '|'. */
function page(...parts: string[]): string {
  return ['开放的类目', '花园服务', HEADER, ...parts.flatMap((part) => part.split('|'))].join('\n');
}

function only(text: string, known: readonly KnownRow[] = []): FlattenedRow {
  const { rows, unread } = readFlattenedTable(text, known);
  expect(unread).toEqual([]);
  expect(rows).toHaveLength(1);
  return rows[0] as FlattenedRow;
}

const names = (text: string, known: readonly KnownRow[] = []): string[] =>
  readFlattenedTable(text, known).rows.map((r) => [r.name, ...r.children.map((c) => c.name)].join('>'));

const PLAIN = '浇水|/|/|适用于提供浇水等服务。|/';
const PAPER = '修剪|/|（2选1）：|1、《修剪许可证》|2、《园丁证》|适用于提供修剪等服务。|/';
const SHARED = '花卉|玫瑰|《花卉许可证》|适用于提供花卉服务。|/|百合|/|郁金香|/';

describe('cells of a row', () => {
  it('reads an empty requirement and a closed row', () => {
    expect(only(page(PLAIN))).toEqual({
      group: '花园服务',
      name: '浇水',
      children: [],
      requirement: '',
      scope: '适用于提供浇水等服务。',
      remark: '',
      line: 4,
    });
  });

  it('keeps the lines of a requirement, with the notes behind the scope in the scope', () => {
    const read = only(page('修剪|/|同时提供：|1、《甲证》|注：甲证须有效|适用于提供修剪服务。|注：|1、乙；|2、丙。|/'));
    expect(read.requirement).toBe('同时提供：\n1、《甲证》\n注：甲证须有效');
    expect(read.scope).toBe('适用于提供修剪服务。\n注：\n1、乙；\n2、丙。');
    expect(read.merged).toBeUndefined();
  });

  it.each([
    ['《甲证》 适用于提供修剪服务。', '《甲证》', '适用于提供修剪服务。'],
    ['《甲证》（含“修剪”） 仅适用于修剪服务。', '《甲证》（含“修剪”）', '仅适用于修剪服务。'],
    ['《甲证》 为花店提供入驻渠道，提供平台服务。', '《甲证》', '为花店提供入驻渠道，提供平台服务。'],
    ['《甲证》\t适用于提供修剪服务。', '《甲证》', '适用于提供修剪服务。'],
  ])('splits requirement and scope on one line: %s', (line, requirement, scope) => {
    expect(only(page('修剪', '/', line, '/'))).toMatchObject({ requirement, scope });
  });

  it('leaves 适用于 inside a requirement alone', () => {
    const read = only(
      page('修剪|/|（2选1）：|1、《甲证》（适用于花店）|2、《乙证》（适用公立花园）|适用于提供修剪服务。|/'),
    );
    expect(read.requirement).toContain('（适用公立花园）');
    expect(read.scope).toBe('适用于提供修剪服务。');
  });

  it.each(['用于为花店提供交易场所的平台。', '1、适用于花店提供修剪服务；|2、适用于花农提供修剪服务。'])(
    'knows a scope without a leading 适用于: %s',
    (scope) => {
      const read = only(page(`修剪|/|《甲证》|${scope}|/`));
      expect(read).toMatchObject({ requirement: '《甲证》', scope: scope.replace('|', '\n') });
    },
  );

  it('marks a requirement that is merged with the row above', () => {
    const { rows } = readFlattenedTable(page(PAPER, '移栽|/|适用于提供移栽服务。|/'), []);
    expect(rows[0]?.merged).toBeUndefined();
    expect(rows[1]).toMatchObject({ name: '移栽', requirement: '', scope: '适用于提供移栽服务。', merged: true });
  });
});

describe('rows without a closing slash', () => {
  const scope = '适用于提供修剪服务。';

  it('begins the next row and the next group at once', () => {
    const text = `${page(`修剪|/|《甲证》|${scope}`, PLAIN, `嫁接|/|《乙证》|${scope}`)}\n温室\n${HEADER}\n育苗\n/\n/\n${scope}`;
    const { rows, unread } = readFlattenedTable(text, []);
    expect(unread).toEqual([]);
    expect(rows.map((r) => `${r.group}/${r.name}`)).toEqual([
      '花园服务/修剪',
      '花园服务/浇水',
      '花园服务/嫁接',
      '温室/育苗',
    ]);
  });

  it.each([
    ['a line behind the scope', [scope, '选择后需等待7天。'], 1],
    ['a line behind a one-line note', [scope, '注：不含砍伐。', '若含砍伐，需另行申请。'], 2],
    ['a list that starts anew', [scope, '注：', '1、甲；', '2、乙。', '1、内测；', '2、审核7天。'], 4],
  ])('finds the remark: %s', (_what, lines, at) => {
    const read = only(page(['修剪', '/', '《甲证》', ...lines].join('|')));
    expect(read.scope).toBe(lines.slice(0, at).join('\n'));
    expect(read.remark).toBe(lines.slice(at).join('\n'));
  });

  it('finds the remark behind a space on the line of the note', () => {
    expect(only(page(`修剪|/|《甲证》|${scope}|注：见指引。 所有内容需标注。`))).toMatchObject({
      scope: `${scope}\n注：见指引。`,
      remark: '所有内容需标注。',
    });
  });

  it('takes a whole list under a note for scope', () => {
    expect(only(page(`修剪|/|《甲证》|${scope}|注：|1、甲：|（一）乙；|2、丙。`)).remark).toBe('');
  });
});

describe('third levels', () => {
  it('shares the cells when only the first has some', () => {
    const { rows } = readFlattenedTable(page(SHARED, PLAIN), []);
    expect(rows[0]).toMatchObject({
      name: '花卉',
      requirement: '《花卉许可证》',
      children: [{ name: '玫瑰' }, { name: '百合' }, { name: '郁金香' }],
    });
    expect(rows[1]?.name).toBe('浇水');
  });

  it('reads names that follow each other without slashes', () => {
    const text = page('花卉|玫瑰|《花卉许可证》|适用于提供花卉服务。|/|百合|郁金香|其他', PAPER);
    expect(names(text)).toEqual(['花卉>玫瑰>百合>郁金香>其他', '修剪']);
  });

  it('gives each its own scope, and the shared requirement to the row', () => {
    const read = only(page('礼品卡|发行|一、发行：|《甲证》|二、代售：|《乙证》|适用于发行。|/|代售|适用于代售。|/'));
    expect(read.requirement).toBe('一、发行：\n《甲证》\n二、代售：\n《乙证》');
    expect(read.scope).toBe('');
    expect(read.children).toEqual([
      { name: '发行', scope: '适用于发行。' },
      { name: '代售', scope: '适用于代售。' },
    ]);
  });

  it('gives each its own requirement, an empty one too', () => {
    const read = only(page('花卉|玫瑰|《甲证》|适用于玫瑰。|/|百合|/|适用于百合。|/'), [
      row('花园服务', '花卉', '玫瑰', '百合'),
    ]);
    expect(read.requirement).toBe('');
    expect(read.children.map((c) => c.requirement)).toEqual(['《甲证》', '']);
  });

  it('allows a third level with the name of its row', () => {
    expect(names(page('查询|查询|/|适用于查询服务。|/', PLAIN))).toEqual(['查询>查询', '浇水']);
  });
});

describe('an edition that differs from what is known', () => {
  const known = [row('花园服务', '浇水'), row('花园服务', '修剪'), row('花园服务', '花卉', '玫瑰', '百合', '郁金香')];

  it('reads new, renamed, moved and removed rows', () => {
    expect(names(page(PLAIN, '施肥/松土|/|《肥料证》|适用于施肥。|/', PAPER, SHARED), known)).toEqual([
      '浇水',
      '施肥/松土',
      '修剪',
      '花卉>玫瑰>百合>郁金香',
    ]);
    expect(names(page(PLAIN, PAPER.replace('修剪', '整枝'), SHARED), known)).toEqual([
      '浇水',
      '整枝',
      '花卉>玫瑰>百合>郁金香',
    ]);
    expect(names(page(SHARED, PAPER, PLAIN), known)).toEqual(['花卉>玫瑰>百合>郁金香', '修剪', '浇水']);
    expect(names(page(SHARED), known)).toEqual(['花卉>玫瑰>百合>郁金香']);
  });

  it('reads new, renamed and removed third levels, and a new row behind them', () => {
    const text = page(
      '花卉|月季|《花卉许可证》|适用于提供花卉服务。|/|郁金香|/|牡丹|/',
      '盆景|黄杨|/|适用于盆景。|/',
      PAPER,
    );
    expect(names(text, known)).toEqual(['花卉>月季>郁金香>牡丹', '盆景>黄杨', '修剪']);
  });

  it('reads a new group, and a row with the name of its group', () => {
    const { rows } = readFlattenedTable(`${page(PLAIN)}\n温室\n${HEADER}\n温室\n/\n/\n适用于温室。\n/`, known);
    expect(rows.map((r) => `${r.group}/${r.name}`)).toEqual(['花园服务/浇水', '温室/温室']);
  });

  it('finds a known group whose heading is lost', () => {
    const text = page(PLAIN, '温室|育苗|/|/|适用于育苗。|/');
    const { rows } = readFlattenedTable(text, [...known, row('温室', '育苗')]);
    expect(rows.map((r) => `${r.group}/${r.name}`)).toEqual(['花园服务/浇水', '温室/育苗']);
  });
});

describe('damaged text', () => {
  it('gives nothing for nothing', () => {
    for (const text of ['', ' \n\t\n'])
      expect(readFlattenedTable(text, [])).toEqual({ title: '', rows: [], unread: [] });
  });

  it('reports the lines of a row whose name is lost, and reads on', () => {
    const { rows, unread } = readFlattenedTable(page(PLAIN, PAPER.replace('修剪|', ''), '松土|/|/|适用于松土。|/'), []);
    expect(rows.map((r) => r.name)).toEqual(['浇水', '松土']);
    expect(unread[0]).toEqual({ line: 9, text: '/' });
    expect(unread).toHaveLength(6);
  });

  it('reports a doubled slash and a menu before the table', () => {
    const menu = readFlattenedTable(`首页\n开发\n设计\n运营\n${page(PLAIN, '/', PAPER)}`, []);
    expect(menu.rows.map((r) => r.name)).toEqual(['浇水', '修剪']);
    expect(menu.unread.map((u) => u.text)).toContain('/');
    expect([menu.title, ...menu.unread.map((u) => u.text)]).toEqual(
      expect.arrayContaining(['首页', '开发', '设计', '运营']),
    );
  });

  it('numbers lines as in the file, with blank lines and Windows line ends', () => {
    expect(only(page(PLAIN).replaceAll('\n', '\r\n\r\n')).line).toBe(7);
  });

  it('never throws, keeps the order, and gives line numbers of the text', () => {
    const pool = page(PLAIN, PAPER, SHARED).split('\n');
    const piece = fc.oneof(
      fc.constantFrom(...pool, '／', '注：', '', '\t'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, blind) => {
        const text = pieces.join('\n');
        const { rows, unread } = readFlattenedTable(text, blind ? [] : [row('花园服务', '花卉', '玫瑰')]);
        const lines = rows.map((r) => r.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        const total = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
        for (const { line } of [...rows, ...unread]) expect(line >= 1 && line <= total).toBe(true);
        for (const r of rows) digestCell(r.requirement + r.scope + r.remark);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    const long = `${page(PLAIN)}\n修剪\n/\n${'《甲证》 '.repeat(20_000)}${' '.repeat(100_000)}x\n${'1'.repeat(100_000)}\n${'（'.repeat(100_000)}`;
    const before = performance.now();
    readFlattenedTable(long + page(PAPER).repeat(500), []);
    normaliseCell(long);
    // In proportion to its square it would take many minutes.
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});

describe('digest of a cell', () => {
  it('is the same for layout changes only', () => {
    const text = '（2选1）：\n1、《甲证》，或　《乙证》\n2、app store 评分';
    const same = '(2选1):1、《甲证》, 或 《乙证》 2、app  store\u200b评分';
    expect(normaliseCell(same)).toBe(normaliseCell(text));
    expect(digestCell(same)).toBe(digestCell(text));
    expect(digestCell(text)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('differs for another word, number or level of numbering', () => {
    const texts = ['①《甲证》', '1《甲证》', '《甲证》', '《乙证》', '2家', '3家', '2 3', '23'];
    expect(new Set(texts.map(digestCell)).size).toBe(texts.length);
  });

  it('is empty for an empty cell', () => {
    expect([digestCell(''), digestCell(' \n　')]).toEqual(['', '']);
  });

  it('is 64-bit FNV-1a over UTF-16LE', () => {
    const slow = (text: string): string => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of Buffer.from(text, 'utf16le'))
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
      return hash.toString(16).padStart(16, '0');
    };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '证', 'a', '9', '《', '①') }), (text) => {
        expect(digestCell(text)).toBe(text === '' ? '' : slow(normaliseCell(text)));
      }),
    );
  });
});
