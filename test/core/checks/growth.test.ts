import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { runCheck } from '../../../core/checks';
import { teamFindings } from '../../../core/checks/team-findings';
import { buildTeamCheck } from '../../../core/checks/team-words';
import { csvRows } from '../../../core/csv';
import { decode } from '../../../core/decode';
import { buildSuggestIndex, suggest } from '../../../core/suggest';
import { loadFacts } from '../../../data/load';

const facts = loadFacts();
const services = facts.categories.flatMap(({ notOpen }) => notOpen).map((service) => ({ service }));
const team = buildTeamCheck([
  { word: '第一', kind: 'ban' },
  { word: '社区', kind: 'ban' },
  { word: '第一步', kind: 'allow' },
]);
const notices = { ...facts, catalogue: buildCatalogue(facts.documents) };
const descriptions = buildSuggestIndex(facts.categories, facts.vocabulary, facts.suggest);

const checksOf =
  (...kinds: string[]) =>
  (text: string): void => {
    const rules = facts.rules.filter(({ check }) => kinds.includes(check.kind));
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) runCheck(rule, text, {}, services);
  };

const LONG = 160_000;
/** How many times as long the long text is as the short ones. */
const LONGER = 16;
/** Work that grows with the square would take `LONGER` times as much again. */
const MOST = 4;
/** Milliseconds of which nothing can be told. */
const LEAST = 4;

/** Milliseconds of the processor, whatever else the machine does. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each([
  ['length', checksOf('length', 'han-count', 'printed-limit')],
  ['not-open', checksOf('not-open')],
  ['whole names', checksOf('whole')],
  ['links', checksOf('links')],
  ['symbols', checksOf('symbols')],
  ['phrases', checksOf('phrases')],
  ['team words', (text: string) => void teamFindings(team, 'intro', text)],
  ['suggest', (text: string) => void suggest(descriptions, text)],
  ['decode', (text: string) => void decode(notices, text)],
  ['rows of an unclosed quote', (text: string) => void csvRows(`"\n${text.replaceAll(/./gu, '$&","\n')}`)],
])('the work of %s grows with the text', (_, work) => {
  it.each(['社区', '不得', 'a.', '医疗、', '😀', 'http://a.com最好', 'a@b.com ', '1.2.3.4 '])('%j', (piece) => {
    // No text twice: what was judged before is remembered.
    const of = (length: number, mark: string): string => mark + piece.repeat(length / piece.length);
    work(of(LONG / LONGER, '零'));
    const short = Math.min(...['一', '二', '三'].map((mark) => costOf(() => work(of(LONG / LONGER, mark)))));
    const most = LONGER * MOST * Math.max(short, LEAST);
    // The collector's threads and a full cache only ever add: the cheapest of several runs is nearest to the work.
    let long = Number.POSITIVE_INFINITY;
    for (const mark of '四五六七八九十') {
      long = Math.min(
        long,
        costOf(() => work(of(LONG, mark))),
      );
      if (long < most) break;
    }
    expect(long).toBeLessThan(most);
  });
});
