import { expect, it } from 'vitest';
import { runCheck } from '../../../core/checks';
import { loadFacts } from '../../../data/load';

const rule = loadFacts().rules.find(({ id }) => id === 'meeting/gambling-words');

it('a text is judged alike however often and between how many others it is asked for', () => {
  if (rule === undefined) throw new Error('no such rule');
  const texts = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? `第${at}局百家乐` : `第${at}次会议纪要`));
  const first = texts.map((text) => runCheck(rule, text, {}));
  const again = [...texts].reverse().map((text) => runCheck(rule, text, {}));
  expect(again.reverse()).toEqual(first);
  expect(first.map(({ kind }) => kind)).toEqual(texts.map((_, at) => (at % 2 === 0 ? 'fails' : 'passes')));
});
