import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../bin/commands/check';
import { type InputLine, inputLines } from '../../bin/input-lines';
import { loadFacts } from '../../data/load';

afterEach(() => vi.restoreAllMocks());

const GB18030_NAME = Buffer.from([0xd7, 0xee, 0xba, 0xc3]); // 最好

async function linesOf(...chunks: (Buffer | string)[]): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of inputLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(line);
  return lines;
}

describe('lines of standard input', () => {
  it('may end as they like, begin with a mark of the encoding, and come in any pieces', async () => {
    const bytes = Buffer.from('\ufeff{"a":"医疗"}\r\n\n最后');
    const whole = [
      { number: 1, text: '{"a":"医疗"}\r' },
      { number: 2, text: '' },
      { number: 3, text: '最后' },
    ];
    expect(await linesOf(bytes)).toEqual(whole);
    expect(await linesOf(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(whole);
    expect(await linesOf()).toEqual([]);
  });

  it('in another encoding are said to be so, and the others are read', async () => {
    const lines = await linesOf(Buffer.concat([Buffer.from('{}\n"'), GB18030_NAME, Buffer.from('"\n{}\n')]));
    expect(lines).toEqual([
      { number: 1, text: '{}' },
      { number: 2, wrong: expect.stringMatching(/^not in UTF-8/) },
      { number: 3, text: '{}' },
    ]);
  });

  it('without end are given up, and the next one is read', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    const lines = await linesOf(...Array.from({ length: 17 }, () => megabyte), '\nnext\n');
    expect(lines).toEqual([
      { number: 1, wrong: expect.stringMatching(/^longer than 16 MB/) },
      { number: 2, text: 'next' },
    ]);
  });
});

describe('check', () => {
  const facts = loadFacts();
  async function answers(text: string | Buffer): Promise<{ out: Record<string, unknown>[]; said: string }> {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(text)]) as typeof process.stdin);
    const out: string[] = [];
    const said: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
    await check(facts, { today: '2026-11-22' });
    return { out: out.map((line) => JSON.parse(line)), said: said.join('') };
  }

  it('never calls ready what it was given nothing of, and names what it does not read', async () => {
    const { out, said } = await answers(
      [
        '{"id":1,"console":"tencent-meeting"}',
        '{"id":2,"console":"tencent-meeting","feilds":{"name":"最好的应用"}}',
        '{"id":3,"console":"tencent-meeting","fields":{"nmae":"x"}}',
        '{"id":4,"console":"tencent-meeting","fields":{"name":"青禾签到"},"feilds":1}',
      ].join('\n'),
    );
    expect(out.map(({ id, error }) => [id, typeof error])).toEqual([
      [1, 'undefined'],
      [2, 'undefined'],
      [3, 'string'],
      [4, 'undefined'],
    ]);
    for (const empty of out.slice(0, 2)) expect(empty).toMatchObject({ verdict: 'unread', findings: [], missing: [] });
    expect(out[2]?.error).toContain('nmae');
    expect(said.match(/“feilds” is not read/g)).toHaveLength(1);
    expect(said).toContain('line 2');
  });

  it('says that there was nothing to answer', async () => {
    await expect(answers('')).rejects.toThrow('nothing on standard input');
    await expect(answers('\n \r\n')).rejects.toThrow('nothing on standard input');
  });

  it('does not judge bytes of another encoding as if they were signs', async () => {
    const line = Buffer.concat([
      Buffer.from('{"id":1,"console":"tencent-meeting","fields":{"name":"'),
      GB18030_NAME,
      Buffer.from('"}}\n{"id":2,"console":"tencent-meeting","fields":{"name":"青禾签到"}}\n'),
    ]);
    const { out } = await answers(line);
    expect(out[0]).toEqual({ error: expect.stringMatching(/^line 1 is not in UTF-8/) });
    expect(out[1]).toMatchObject({ id: 2, findings: [] });
  });
});
