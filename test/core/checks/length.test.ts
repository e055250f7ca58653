import { describe, expect, it, test } from 'vitest';
import { runCheck } from '../../../core/checks';
import { checkLength } from '../../../core/checks/length';
import { checkWordCount } from '../../../core/checks/word-count';
import type { Level } from '../../../core/model/console';
import { loadFacts } from '../../../data/load';

const { rules } = loadFacts();

/** The level of the worst finding of a rule on a text, or `passes`. */
function worst(id: string, text: string, printedLimit?: number): Level | 'passes' {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const outcome = runCheck(rule, text, { ...(printedLimit !== undefined && { printedLimit }) });
  if (outcome.kind !== 'fails') return 'passes';
  return outcome.hits.some(({ level }) => (level ?? rule.level) === 'block') ? 'block' : rule.level;
}

const TAGS = Array.from({ length: 15 }, (_, at) => `签${at + 1}`);

describe.each([
  [
    'market/name-length',
    ['云客服', '字'.repeat(30)],
    [
      ['字'.repeat(31), 'warn'],
      ['字'.repeat(80), 'warn'],
      ['字'.repeat(81), 'block'],
    ],
  ],
  ['market/intro-length', ['', '字'.repeat(140)], [['字'.repeat(141), 'warn']]],
  ['market/features-length', ['字'.repeat(500)], [['字'.repeat(501), 'warn']]],
  ['market/support-length', ['周一至周日 09:00–18:00'], [['字'.repeat(501), 'warn']]],
  [
    'market/highlights-length',
    ['', '开箱即用的客服系统', '开箱即用的客服系统\n多渠道消息统一处理；七天在线人工支持'],
    [
      ['太短', 'warn'],
      ['开箱即用的客服系统\n短', 'warn'],
      ['字'.repeat(17), 'warn'],
    ],
  ],
  [
    'wechat/keywords-length',
    [
      '签到',
      `${'签'.repeat(20)}、${'到'.repeat(20)}`,
      '会议签到 会议纪要 会议投票 会议录制',
      'meeting notes for us，签到',
    ],
    [
      ['签'.repeat(21), 'block'],
      [`签到、${'到'.repeat(21)}`, 'block'],
      ['meeting notes for our team，签到', 'block'],
    ],
  ],
  [
    'wechat/keywords-count',
    ['签到', TAGS.slice(0, 10).join(' '), TAGS.slice(0, 10).join('、'), `${TAGS.slice(0, 10).join('；')}；签1`],
    [
      [TAGS.slice(0, 11).join('、'), 'block'],
      [TAGS.join(' '), 'block'],
      [TAGS.join('\n'), 'block'],
    ],
  ],
  ['market/keywords-count', ['客服', '客服,工单,质检'], [['客服，工单，质检，外呼', 'warn']]],
  ['meeting/name-length', ['会议纪要自动整理助手', 'MeetingNotesForTeams'], [['会议纪要自动整理助手a', 'block']]],
  ['meeting/intro-length', ['会中投票，实时看结果', '字'.repeat(15)], [['字'.repeat(16), 'block']]],
  ['meeting/description-length', ['字'.repeat(500)], [['字'.repeat(501), 'block']]],
] as [string, string[], [string, Level][]][])('%s', (id, clean, breaches) => {
  it.each(clean)('passes %j', (text) => expect(worst(id, text)).toBe('passes'));
  it.each(breaches)('%j: %s', (text, level) => expect(worst(id, text)).toBe(level));
});

test.each([
  [140, 'block'],
  [100, 'block'],
  [141, 'block'],
  [150, 'warn'],
] as const)('an archived limit of 140, the page prints %d, the text has 145 characters: %s', (printed, level) => {
  expect(worst('market/intro-length', '字'.repeat(145), printed)).toBe(level);
});

test('a printed limit says nothing about what is too short', () => {
  expect(worst('market/highlights-length', '太短', 16)).toBe('warn');
  expect(worst('market/highlights-length', `太短\n${'字'.repeat(17)}`, 16)).toBe('block');
});

test('marks the part of each entry that is too long, where it stands', () => {
  const text = '短短短短短短短短；\n字字字字字字字字字字\n';
  const outcome = checkLength(text, { unit: 'characters', max: 9, each: true });
  expect(outcome).toEqual({ kind: 'fails', hits: [{ start: 19, end: 20 }] });
  expect(text.slice(19, 20)).toBe('字');
});

test('marks the tags beyond the number', () => {
  const text = '客服、工单、质检、工单、外呼、坐席 ';
  const outcome = checkWordCount(text, { max: 3 });
  expect(outcome).toEqual({ kind: 'fails', hits: [{ start: 12, end: 17 }] });
  expect(text.slice(12, 17)).toBe('外呼、坐席');
});
