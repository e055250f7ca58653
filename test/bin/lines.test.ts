import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeNotices } from '../../bin/commands/decode';
import { searchFacts } from '../../bin/commands/search';
import { suggestCategories } from '../../bin/commands/suggest';
import { loadFacts } from '../../data/load';

const facts = loadFacts();
afterEach(() => vi.restoreAllMocks());

/** What a command answers to lines on standard input. */
async function answers(command: () => Promise<void>, lines: readonly (object | string)[]): Promise<unknown[]> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([`${text}\n`]) as typeof process.stdin);
  const out: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
  await command();
  return out
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

const searchLines = (lines: readonly (object | string)[], limit?: string): Promise<unknown[]> =>
  answers(() => searchFacts(facts, '', { jsonl: true, limit }, () => expect.unreachable()), lines);
const suggestLines = (lines: readonly (object | string)[]): Promise<unknown[]> =>
  answers(() => suggestCategories(facts), lines);
const decodeLines = (lines: readonly (object | string)[]): Promise<unknown[]> =>
  answers(() => decodeNotices(facts), lines);

describe('search --jsonl', () => {
  it('answers each question with its hits, best first', async () => {
    const [typed, paper, nothing] = await searchLines([
      { id: 'a', query: 'yl器械自营' },
      { id: 2, query: '办学许可', limit: 1 },
      { query: '🙂' },
    ]);
    expect(typed).toMatchObject({ id: 'a', hits: [{ kind: 'category', path: ['医疗服务', '医疗器械自营'] }] });
    expect(paper).toEqual({ id: 2, hits: [expect.objectContaining({ kind: 'document', name: '民办学校办学许可证' })] });
    expect(nothing).toEqual({ hits: [] });
  });

  it('takes the limit of the command where a line has none', async () => {
    const hits = await searchLines([{ query: '医疗' }, { query: '医疗', limit: 3 }], '2');
    expect(hits).toEqual([
      { hits: [{}, {}].map(() => expect.anything()) },
      { hits: expect.objectContaining({ length: 3 }) },
    ]);
  });

  it('refuses a limit that is no whole number from 1', async () => {
    await expect(searchLines([], '0')).rejects.toThrow('--limit takes a whole number from 1, not 0');
  });
});

it('search without a query, or with two kinds of them, says what to do', async () => {
  const run = (query: string, jsonl: boolean): Promise<void> =>
    searchFacts(facts, query, { jsonl }, () => expect.unreachable());
  await expect(run(' ', false)).rejects.toThrow('search needs a query: guoshen search 互联网医院');
  await expect(run('医疗', true)).rejects.toThrow('with --jsonl the queries come in lines; leave “医疗” out');
});

describe('suggest', () => {
  it('answers each description with categories and why, what to add and what is closed', async () => {
    const [book, baths] = await suggestLines([
      { id: 1, text: '在线看网络小说，另外把小说做成朗读音频给人听。' },
      { id: 2, text: '足疗店入驻的平台，技师上门服务。', console: 'wechat-mini-program' },
    ]);
    expect(book).toMatchObject({
      id: 1,
      categories: expect.arrayContaining([
        { console: 'wechat-mini-program', path: ['文娱', '网络小说'], why: expect.arrayContaining(['网络小说']) },
      ]),
      also: [{ path: ['文娱', '有声读物'], verb: '需补充' }],
      closed: [],
    });
    expect(baths).toMatchObject({
      id: 2,
      closed: expect.arrayContaining([expect.objectContaining({ what: '技师上门（入驻）' })]),
    });
  });

  it('keeps to the console that is named', async () => {
    const [answer] = await suggestLines([{ text: '银行客户经理远程面签', console: 'tencent-meeting' }]);
    expect(answer).toMatchObject({ categories: [{ console: 'tencent-meeting' }] });
  });
});

describe('decode', () => {
  it('answers each notice with rules, categories, papers and fields', async () => {
    const [asked, title] = await decodeLines([
      { id: 'x', text: '请补充【社交-直播】类目，并上传《增值电信业务经营许可证》。' },
      { id: 'y', text: '商品标题“全网最低价建站系统”违反广告法，请修改标题。', console: 'tencent-cloud-market' },
    ]);
    expect(asked).toMatchObject({
      id: 'x',
      categories: [{ path: ['社交', '直播'], verb: '需补充' }],
      documents: ['增值电信业务经营许可证'],
    });
    expect(title).toMatchObject({ id: 'y', rules: ['market/superlative'], fields: ['name'] });
  });
});

describe.each([
  ['search --jsonl', searchLines, { query: '银行' }],
  ['suggest', suggestLines, { text: '查天气' }],
  ['decode', decodeLines, { text: '祝您生活愉快。' }],
])('a line that cannot be answered: %s', (_, run, good) => {
  it('gets its error under its own name, and the others their answers', async () => {
    const [noJson, noObject, noText, wrongType, unknownConsole, last] = await run([
      '{"id": 1, ',
      '[]',
      { id: 3 },
      { id: 'four', ...Object.fromEntries(Object.keys(good).map((key) => [key, 7])) },
      { id: { not: 'a name' }, ...good },
      '',
      { id: 6, ...good },
    ]);
    expect(noJson).toEqual({ error: expect.stringMatching(/^line 1 is not JSON: /) });
    expect(noObject).toEqual({ error: expect.stringMatching(/^line 2: /) });
    expect(noText).toEqual({ id: 3, error: expect.stringContaining(Object.keys(good)[0] as string) });
    expect(wrongType).toEqual({ id: 'four', error: expect.any(String) });
    expect(unknownConsole).toMatchObject({ error: expect.stringContaining('id') });
    expect(last).toMatchObject({ id: 6 });
    expect(last).not.toHaveProperty('error');
  });
});

it.each([
  ['suggest', suggestLines],
  ['decode', decodeLines],
])('%s says so of a console that there is not, and of a text that is too long', async (_, run) => {
  const [console, long] = await run([
    { id: 1, text: '查天气', console: 'alipay' },
    { id: 2, text: '长'.repeat(5001) },
  ]);
  expect(console).toEqual({ id: 1, error: expect.stringContaining('console') });
  expect(long).toEqual({ id: 2, error: expect.stringContaining('text') });
});
