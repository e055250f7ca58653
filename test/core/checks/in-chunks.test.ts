import { expect, it } from 'vitest';
import { runCheck } from '../../../core/checks';
import { checkLinks } from '../../../core/checks/links';
import type { Outcome } from '../../../core/checks/outcome';
import { checkPhrases } from '../../../core/checks/phrases';
import { checkSymbols } from '../../../core/checks/symbols';
import { buildTeamCheck } from '../../../core/checks/team-words';
import type { Check } from '../../../core/model/rule';
import { Prepared } from '../../../core/text/prepared';
import { loadFacts } from '../../../data/load';
import fc from '../../setup/chances';
import { RUNS, TIME_LIMIT } from '../text/runs';
import { labelledTexts } from './accuracy';

const { rules } = loadFacts();
const long = fc
  .array(
    fc.tuple(
      fc.constantFrom(...labelledTexts('dev').map(({ text }) => text)),
      fc.constantFrom('。', '\n', '，', '！', ''),
    ),
    {
      minLength: 60,
      maxLength: 120,
    },
  )
  .map((parts) => parts.flat().join(''))
  .filter((text) => text.length > 1600);

/** What a check says of a text that it is given whole. */
function inOne(check: Check, text: string): Outcome | undefined {
  const prepared = new Prepared(text);
  if (check.kind === 'phrases') return checkPhrases(prepared, check);
  if (check.kind === 'symbols') return checkSymbols(prepared, check);
  return check.kind === 'links' ? checkLinks(prepared, check) : undefined;
}

const spans = (outcome: Outcome): string[] =>
  outcome.kind === 'fails' ? outcome.hits.map(({ start, end, level }) => `${start} ${end} ${level ?? ''}`).sort() : [];

it(
  'a long text that is judged part by part has the findings of one that is judged whole',
  () => {
    fc.assert(
      fc.property(long, (text) => {
        for (const rule of rules) {
          const expected = inOne(rule.check, text);
          if (expected !== undefined) expect(spans(runCheck(rule, text, {}))).toEqual(spans(expected));
        }
      }),
      { numRuns: Math.max(5, RUNS / 20) },
    );
  },
  TIME_LIMIT,
);

it('after an edit, whatever is remembered is what a fresh look finds', () => {
  const rule = rules.find(({ id }) => id === 'meeting/gambling-words');
  if (rule === undefined) throw new Error('no such rule');
  let text = labelledTexts('dev')
    .map((each) => each.text)
    .join('。')
    .slice(0, 6000);
  for (let at = 100; at < text.length; at += 517) {
    text = `${text.slice(0, at)}百家乐${text.slice(at)}`;
    expect(spans(runCheck(rule, text, {}))).toEqual(spans(inOne(rule.check, text) as Outcome));
  }
});

it('the team’s words are found where they stand in a long text', () => {
  const text = `${'按部门排班，导出报表。\n'.repeat(300)}支持旧品牌。`;
  const { hits } = buildTeamCheck([{ word: '旧品牌', kind: 'ban' }]).find(text);
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['旧品牌']);
});
