import { describe, expect, it } from 'vitest';
import { buildTeamCheck, TeamCheck } from '../../../core/checks/team-words';
import { readTeamWords } from '../../../core/checks/team-words-file';
import { partsOf } from '../../../core/checks/team-words-parts';
import { writeTeamWords } from '../../../core/checks/team-words-write';
import { MOST_TEAM_WORDS, PLAIN_WORDS_IN_PART, type TeamWord, TeamWordsPart } from '../../../core/model/team-words';

describe('files', () => {
  it('one word a line', () => {
    expect(readTeamWords('# 备注\n竞品A\n\n旧品牌 => 新品牌\n!旧品牌展览\n竞品Ａ\n', 'w.txt')).toEqual({
      words: [
        { word: '竞品A', kind: 'ban' },
        { word: '旧品牌', kind: 'ban', replacement: '新品牌' },
        { word: '旧品牌展览', kind: 'allow' },
      ],
      bad: [{ line: 6, text: '竞品Ａ', reason: { zh: '和第 2 行相同', en: 'the same as line 2' } }],
      badCount: 1,
    });
  });

  it('values between commas, with and without names', () => {
    const words = [{ word: '甲,乙', kind: 'ban', replacement: '说"丙"' }];
    expect(readTeamWords('"甲,乙","说""丙"""\r\n', 'w.csv').words).toEqual(words);
    expect(readTeamWords('类型,词,替换\n禁用,"甲,乙","说""丙"""\n', 'w.csv').words).toEqual(words);
    expect(readTeamWords('词,类型\n甲乙,也许', 'w.csv').bad).toEqual([
      { line: 2, text: '甲乙,也许', reason: { zh: '类型不是禁用或允许', en: 'kind is neither ban nor allow' } },
    ]);
  });

  it('values between semicolons or tabs, other headings, empty lines in front', () => {
    const words = [
      { word: '甲乙', kind: 'ban', replacement: '丙' },
      { word: '丁戊', kind: 'ban' },
    ];
    for (const text of ['甲乙;丙\r\n丁戊\r\n', '甲乙\t丙\n丁戊', '\ufeff\n禁用词,替换为\r甲乙,丙\r丁戊\r'])
      expect(readTeamWords(text, 'w.csv')).toEqual({ words, bad: [], badCount: 0 });
  });

  it('a quote that is not closed takes no other line with it', () => {
    const { words, bad } = readTeamWords('甲乙,丙\n"丁戊,己\n庚辛\n壬癸,"子"\n', 'w.csv');
    // The quote closes three lines later: what lies between is one cell, and no word.
    expect([words.map(({ word }) => word), bad.map(({ line }) => line)]).toEqual([['甲乙'], [2]]);
    const open = readTeamWords('甲乙,丙\r\n"丁戊,己\r\n庚辛\r\n壬癸\r\n', 'w.csv');
    expect(open.words.map(({ word }) => word)).toEqual(['甲乙', '庚辛', '壬癸']);
    expect(open.bad).toEqual([
      { line: 2, text: '"丁戊,己', reason: { zh: '引号没有成对', en: 'a quote is opened and not closed' } },
    ]);
  });

  it('quotes that are not closed, line after line, are each told of their line', () => {
    const lines = 20_000;
    const { words, bad, badCount } = readTeamWords(`"甲乙\r\n${'丙","\r\n'.repeat(lines)}丁戊\r\n`, 'w.csv');
    expect(words.map(({ word }) => word)).toEqual(['丁戊']);
    expect([bad[0]?.line, bad.at(-1)?.line, badCount]).toEqual([1, bad.length, lines + 1]);
  });

  it('says what is wrong with an entry', () => {
    const reasons = (text: string, name: string): string[] =>
      readTeamWords(text, name).bad.map(({ reason }) => reason.zh);
    expect(reasons('!\n=> 乙\n', 'w.txt')).toEqual(['没有写词', '没有写词']);
    expect(reasons(`[{"wrod":"x"},{"word":5},{"word":"x","replacement":"${'长'.repeat(201)}"}]`, 'w.json')).toEqual([
      '不认识 wrod，只收 word、kind、replacement、note',
      'word 不是文字',
      'replacement 超过 200 个字',
    ]);
    expect(reasons('[["甲乙"],7,null]', 'w.json')).toEqual(Array(3).fill('既不是文字，也不是对象'));
  });

  it('JSON, as texts and objects', () => {
    const text = JSON.stringify(['甲乙', { word: '丙丁', kind: 'allow' }, 5, { word: '' }, { word: '戊己', other: 1 }]);
    const { words, bad } = readTeamWords(text, 'w.json');
    expect(words).toEqual([
      { word: '甲乙', kind: 'ban' },
      { word: '丙丁', kind: 'allow' },
    ]);
    expect(bad.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(readTeamWords('{', 'w.json').bad).toHaveLength(1);
    expect(readTeamWords('{"a":1}', 'w.json').bad).toHaveLength(1);
  });

  it('JSON, as a map of words to their replacements', () => {
    const { words, bad } = readTeamWords('{"甲乙":"丙丁","戊己":"","庚辛":null,"壬癸":5}', 'w.json');
    expect(words).toEqual([
      { word: '甲乙', kind: 'ban', replacement: '丙丁' },
      { word: '戊己', kind: 'ban', replacement: '' },
      { word: '庚辛', kind: 'ban' },
    ]);
    expect(bad).toMatchObject([{ line: 4, reason: { zh: 'replacement 不是文字' } }]);
    expect(readTeamWords('{"words":{"甲乙":"丙丁"}}', 'w.json').words).toEqual(words.slice(0, 1));
    expect(readTeamWords('{"word":"甲乙","kind":"allow"}', 'w.json').words).toEqual([{ word: '甲乙', kind: 'allow' }]);
    expect(readTeamWords('{"word":5}', 'w.json').bad).toMatchObject([{ reason: { zh: 'word 不是文字' } }]);
    expect(readTeamWords('7', 'w.json').bad).toHaveLength(1);
  });

  it('kinds in the words of other lists', () => {
    const kinds = readTeamWords('词,类型\n甲乙,放行\n丙丁,白名单\n戊己,黑名单\n', 'w.csv').words.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['allow', 'allow', 'ban']);
  });

  it('a replacement that the list bans is left out, and said so', () => {
    const { words, bad, badCount } = readTeamWords(
      'abc => ABC\n旧词甲 => 旧词甲乙\n旧品牌 => 新品牌\n老品牌 => 旧品牌\n微信 => 企业微信\n!企业微信\n',
      'w.txt',
    );
    expect(words.map(({ word, kind, replacement }) => [word, kind, replacement])).toEqual([
      ['abc', 'ban', undefined],
      ['旧词甲', 'ban', undefined],
      ['旧品牌', 'ban', '新品牌'],
      ['老品牌', 'ban', undefined],
      ['微信', 'ban', '企业微信'],
      ['企业微信', 'allow', undefined],
    ]);
    expect(bad.map(({ line, text }) => [line, text])).toEqual([
      [1, 'abc => ABC'],
      [2, '旧词甲 => 旧词甲乙'],
      [4, '老品牌 => 旧品牌'],
    ]);
    expect(badCount).toBe(3);
  });

  it('words beyond the most are listed', () => {
    const lines = Array.from({ length: MOST_TEAM_WORDS + 2 }, (_, index) => `词${index}号`).join('\n');
    const { words, bad } = readTeamWords(lines, 'w.txt');
    expect([words.length, bad.length]).toEqual([MOST_TEAM_WORDS, 2]);
  });

  it('words of nothing and words that are too long', () => {
    expect(readTeamWords(`\u200b\n${'长'.repeat(65)}\n`, 'w.txt')).toMatchObject({
      words: [],
      bad: [{ line: 1 }, { line: 2 }],
    });
  });
});

it.each(['csv', 'json'] as const)('a list that is taken along as %s comes back as it was', (format) => {
  const words: TeamWord[] = [
    { word: '甲,乙 "丙"', kind: 'ban', replacement: '丁\n戊', note: ' 备注 ' },
    { word: '己庚', kind: 'allow' },
    { word: 'constructor', kind: 'ban', replacement: '' },
  ];
  const read = readTeamWords(writeTeamWords(words, format), `list.${format}`);
  expect(read.bad).toEqual([]);
  const plain = ({ word, kind, replacement = '', note = '' }: TeamWord) => [word, kind, replacement, note.trim()];
  expect(read.words.map(plain)).toEqual(words.map(plain));
});

describe('in a text', () => {
  const team = buildTeamCheck([
    { word: '旧品牌', kind: 'ban', replacement: '新品牌' },
    { word: '旧品牌展览', kind: 'allow' },
    { word: '旧品牌官网', kind: 'ban' },
    { word: 'constructor', kind: 'ban' },
  ]);
  const found = (text: string): string[] => team.find(text).hits.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['支持旧品牌', ['旧品牌']],
    ['旧*品*牌', ['旧*品*牌']],
    ['旧品牌展览', []],
    ['旧品牌官网', ['旧品牌官网']],
    ['a constructor here', ['constructor']],
    ['ＣＯＮＳＴＲＵＣＴＯＲ', ['ＣＯＮＳＴＲＵＣＴＯＲ']],
    ['constructors', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('names what to write instead', () => {
    expect(team.find('旧品牌').hits[0]?.word.replacement).toBe('新品牌');
  });
});

describe('parts, as pages are told of lists', () => {
  const words: TeamWord[] = [
    { word: '旧品牌', kind: 'ban', replacement: '新品牌' },
    ...Array.from({ length: PLAIN_WORDS_IN_PART }, (_, index): TeamWord => ({ word: `词${index}号`, kind: 'ban' })),
    { word: '竞品\n乙', kind: 'ban' },
    { word: '竞品', kind: 'ban' },
    { word: '竞品展览', kind: 'allow' },
    { word: '旧址', kind: 'ban', note: '已搬迁' },
  ];

  it('say together what the lists say', () => {
    const parts = partsOf([{ words, level: 'block' }], 's').map((part) => TeamWordsPart.parse(part));
    expect(parts.map(({ parts: count, stamp }) => [count, stamp])).toEqual([
      [2, 's'],
      [2, 's'],
    ]);
    const told = new TeamCheck();
    for (const part of parts) told.addPart(part);
    const text = '旧品牌，词7号，词19999号，竞品，竞品展览，旧址';
    expect(told.find(text)).toEqual(buildTeamCheck(words, 'block').find(text));
    expect(told.find(text).hits).toHaveLength(5);
  });

  it('of no lists are one with nothing in it', () => {
    const parts = partsOf([], 's');
    expect(parts).toEqual([{ stamp: 's', parts: 1, level: 'warn', plain: '', others: [] }]);
    const told = new TeamCheck();
    for (const part of parts) told.addPart(part);
    expect(told.isEmpty).toBe(true);
  });
});
