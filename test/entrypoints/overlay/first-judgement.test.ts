// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageReader } from '../../../consoles/reader';
import { judgeField } from '../../../core/checks/judge-field';
import type { Rule } from '../../../core/model/rule';
import { FirstJudgement } from '../../../entrypoints/overlay/first-judgement';
import { PAGE, row, show, withoutLayout } from '../../consoles/fill/page';

withoutLayout();

/** Tells which texts a check was asked about: a rule that has judged a text before is not asked again. */
function countingRule(): { rule: Rule; asked: () => number } {
  let asked = 0;
  const groups = [{ phrases: ['最佳'] }];
  const check = {
    kind: 'phrases' as const,
    get groups() {
      asked += 1;
      return groups;
    },
  };
  const words = { zh: '不行', en: 'No' };
  const rule: Rule = {
    id: 'market/test',
    console: PAGE.console,
    fields: ['name'],
    level: 'warn',
    check,
    message: words,
    instead: words,
    source: PAGE.source,
  };
  return { rule, asked: () => asked };
}

const PAGES = [{ ...PAGE, host: location.host }];

function start(rules: readonly Rule[]) {
  const leaving = new AbortController();
  const reader = new PageReader(document, () => PAGES, leaving.signal);
  return { reader, first: new FirstJudgement(reader, () => rules), leave: () => leaving.abort() };
}

afterEach(() => vi.restoreAllMocks());

describe('the first judgement of a form', () => {
  it('looks, reads and judges in tasks of their own, and all of it is remembered', async () => {
    show(row('商品名称', '<input value="最佳考勤">'));
    const { rule, asked } = countingRule();
    const tasks = vi.spyOn(globalThis, 'MessageChannel');
    const { reader, first, leave } = start([rule]);
    const running = first.run();
    expect(first.isDone).toBe(false);
    await running;
    expect(first.isDone).toBe(true);
    expect(tasks.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(asked()).toBe(1);

    const looks = vi.spyOn(document, 'getElementsByTagName');
    const name = reader.read(location)?.submission.fields.name;
    expect(looks).not.toHaveBeenCalled();
    expect(name && judgeField('name', name, { rules: [rule] }).findings.map(({ match }) => match)).toEqual(['最佳']);
    expect(asked()).toBe(1);
    leave();
  });

  it('needs no timer: those of a page that is not seen come once a second', async () => {
    show(row('商品名称', '<input value="最佳考勤">'));
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as unknown as ReturnType<typeof setTimeout>);
    const { rule, asked } = countingRule();
    const { first, leave } = start([rule]);
    await first.run();
    expect(asked()).toBe(1);
    leave();
  });

  it('is done where it fails: what has to be shown is looked for again', async () => {
    const { reader, first, leave } = start([]);
    vi.spyOn(reader, 'prepare').mockImplementation(() => {
      throw new Error('broken');
    });
    await first.run();
    expect(first.isDone).toBe(true);
    leave();
  });
});
