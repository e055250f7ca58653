import { describe, expect, it } from 'vitest';
import { applyFix, fixesFor } from '../../../core/checks/fixes';
import { type FieldJudges, judgeField } from '../../../core/checks/judge-field';
import { buildTeamCheck } from '../../../core/checks/team-words';
import type { ConsoleId, FieldKey } from '../../../core/model/console';
import type { Fix } from '../../../core/model/fix';
import type { Finding } from '../../../core/model/review';
import { rulesFor } from '../../../core/review';
import { loadFacts } from '../../../data/load';
import { labelledTexts } from './accuracy';

const { rules } = loadFacts();
const judgesOf = (console: ConsoleId): FieldJudges => ({ rules: rulesFor(rules, console, undefined) });
const reading = (value: string) => ({ value, foundBy: 'row-label' as const, sure: 1 });
const mendedBy = (text: string, fix: Fix): string => applyFix(text, fix)?.text ?? 'another text';

/** The texts that the fixes of a rule's findings lead to. */
function mended(console: ConsoleId, field: FieldKey, text: string, judges = judgesOf(console)): [Finding, string[]][] {
  return judgeField(field, reading(text), judges).findings.map((finding) => [
    finding,
    fixesFor(reading(text), finding, judges).map((fix) => mendedBy(text, fix)),
  ]);
}
const first = (console: ConsoleId, field: FieldKey, text: string): string | undefined =>
  mended(console, field, text)[0]?.[1][0];

describe('a fix takes out all that hangs on the words', () => {
  it.each([
    ['按部门排班。详见 https://www.qinghe-oa.cn/oa 。线上培训一次。', '按部门排班。线上培训一次。'],
    ['按部门排班。更多资料：https://www.qinghe-oa.cn/oa', '按部门排班。'],
    ['按部门排班，如需试用，请访问 www.qinghe-oa.cn。线上培训。', '线上培训。'],
    ['按部门排班（演示：www.qinghe-oa.cn），导出报表。', '按部门排班，导出报表。'],
    ['按部门排班，官网 www.qinghe-oa.cn，导出报表。', '按部门排班，导出报表。'],
    ['按部门排班。\n演示地址：www.qinghe-oa.cn\n线上培训。', '按部门排班。\n线上培训。'],
  ])('%s', (text, expected) => {
    expect(first('tencent-cloud-market', 'description', text)).toBe(expected);
  });

  it.each([
    ['详见：https://www.qinghe-oa.cn/oa'],
    ['报障请在 https://support.qinghe-oa.cn 提交，两小时内响应。'],
    ['1. 按部门排班。\n2. 演示见 www.qinghe-oa.cn。\n3. 导出报表。'],
  ])('nothing is proposed where a torn text would be left: %s', (text) => {
    expect(mended('tencent-cloud-market', 'description', text)[0]?.[1]).toEqual([]);
  });
});

describe('words and signs give way to what a person would write', () => {
  it.each([
    ['intro', '用过都说最好的排班表', '用过都说好的排班表'],
    ['intro', '腾讯官方推荐的会务应用', '会务应用'],
    ['intro', '全球首个面向牙医的病例研讨室', '一个面向牙医的病例研讨室'],
    ['intro', '答题参与率提升30%，备课更省心', '答题参与率提升百分之30，备课更省心'],
    ['intro', '记录要点 - 生成待办', '记录要点，生成待办'],
    ['intro', '支持Wi-Fi签到', '支持WiFi签到'],
    ['intro', '最\u200b强会议录制', '最强会议录制'],
    ['name', '青禾★课堂', '青禾课堂'],
    ['name', '【内测】木鱼白板', '内测木鱼白板'],
    ['name', 'ＡＩ纪要', 'AI纪要'],
  ] as const)('%s: %s', (field, text, expected) => {
    expect(first('tencent-meeting', field, text)).toBe(expected);
  });

  it('a word that says it all is not cut out of its sentence', () => {
    expect(mended('tencent-meeting', 'intro', '翻译准确度100%').flatMap(([, texts]) => texts)).toEqual([]);
  });

  it('the team’s replacement comes first, when it breaks nothing itself', () => {
    const team = (replacement: string): FieldJudges => ({
      ...judgesOf('tencent-meeting'),
      team: buildTeamCheck([{ word: '旧品牌', kind: 'ban', replacement }]),
    });
    expect(mended('tencent-meeting', 'intro', '旧品牌排班工具', team('新品牌'))[0]?.[1][0]).toBe('新品牌排班工具');
    expect(mended('tencent-meeting', 'intro', '旧品牌排班工具', team('最好的'))[0]?.[1]).toEqual([]);
  });
});

/** Signs that a text with a torn part would have; each is looked for anew, and allowed where the text had it before. */
const TORN: readonly [string, RegExp][] = [
  ['two signs in a row', /[，、；：。,;:]\s*[，、；：。！？,;:]/gu],
  ['a sign at the beginning', /^\s*[，、；：。！？,;:]/gu],
  [
    'a lead-in without what it leads to',
    /(?:详见|请见|参见|见|访问|请访问|网址|官网|地址|链接)\s*[：:]?\s*(?=[，。；！\n]|$)/gu,
  ],
  ['empty brackets', /[（([【「“《]\s*[）)\]】」”》]/gu],
  ['two blanks', / {2}/gu],
  ['a particle at the beginning of a clause', /(?:^|[，。；！？\n])\s*[的地得]/gu],
  ['a comma at the end', /[，、；：,;:]\s*$/gu],
];

it('no fix of any labelled text leaves a torn sentence, the finding, or another one', () => {
  let offered = 0;
  const torn: string[] = [];
  for (const { text, field, console } of labelledTexts('dev')) {
    const judges = judgesOf(console);
    const before = judgeField(field, reading(text), judges).findings;
    for (const finding of before) {
      for (const fix of fixesFor(reading(text), finding, judges)) {
        offered += 1;
        const after = mendedBy(text, fix);
        for (const [what, pattern] of TORN) {
          const count = (whole: string): number => whole.match(pattern)?.length ?? 0;
          if (count(after) > count(text)) torn.push(`${what}: ${text} → ${after}`);
        }
        const left = judgeField(field, reading(after), judges).findings;
        const ofRule = (all: readonly Finding[]): number => all.filter(({ rule }) => rule === finding.rule).length;
        expect(ofRule(left)).toBeLessThan(ofRule(before));
        for (const { rule } of left) expect(before.map((each) => each.rule)).toContain(rule);
        expect(after.trim()).not.toBe('');
        const undone = applyFix(after, applyFix(text, fix)?.undo ?? fix);
        expect(undone?.text).toBe(text);
      }
    }
  }
  expect(torn).toEqual([]);
  // Fixes that are all refused would be no proof.
  expect(offered).toBeGreaterThan(80);
});

it('a fix is for the text that was judged: another one stays as it is', () => {
  const fix: Fix = { field: 'intro', start: 2, end: 4, before: '最好', after: '好' };
  expect(applyFix('都说最好', fix)?.text).toBe('都说好');
  expect(applyFix('不都说最好', fix)).toBeUndefined();
});

it('a text of 20,000 characters gets fixes in no time', () => {
  const text = `${'按部门排班，导出报表，支持多项目管理。'.repeat(1100)}详见 https://www.qinghe-oa.cn/oa 。线上培训一次。`;
  const texts = mended('tencent-cloud-market', 'description', text);
  expect(texts.find(([{ rule }]) => rule === 'market/external-link')?.[1][0]?.endsWith('管理。线上培训一次。')).toBe(
    true,
  );
});
