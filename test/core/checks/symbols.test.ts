import { describe, expect, it } from 'vitest';
import { findingsIn } from './accuracy';

const said = (field: 'name' | 'intro', text: string, rule: string): string[] =>
  findingsIn({ console: 'tencent-meeting', field, text })
    .filter((finding) => finding.rule === rule)
    .map(({ start, end, level }) => text.slice(start, end) + (level === 'advice' ? ' advice' : ''));

describe('names', () => {
  it.each([
    ['签到助手3D', []],
    ['Café签到', []],
    ['纪要 助手', [' ']],
    ['纪要\u00a0助手', ['\u00a0']],
    ['纪\u200b要', ['\u200b']],
    ['小记账⭐️', ['⭐️']],
    ['家庭👨‍👩‍👧', ['👨‍👩‍👧']],
    ['签到+投票&抽签@', ['+', '&', '@']],
    ['读书·会（家长版）', ['· advice', '（ advice', '） advice']],
    ['Ｋ线', ['Ｋ advice']],
    ['Wi-Fi签到', ['- advice']],
    ['Hi-签到', ['-']],
  ])('%s', (text, expected) => {
    expect(said('name', text, 'meeting/name-special-chars')).toEqual(expected);
  });
});

describe('introductions', () => {
  it.each([
    ['支持录音、转写（含字幕）；“一键”生成！', []],
    ["It's easy: record, share. Ready?", []],
    ['签到-投票', ['-']],
    ['支持 Wi-Fi/蓝牙', ['- advice', '/ advice']],
    ['折扣80%，仅¥9', ['%', '¥']],
    ['#效率# *好用* ~', ['#', '#', '*', '*', '~']],
    ['语音转写——会后出稿…', ['—— advice', '… advice']],
    ['一键生成✅', ['✅']],
    ['官\u200b方', ['\u200b advice']],
  ])('%s', (text, expected) => {
    expect(said('intro', text, 'meeting/intro-special-chars')).toEqual(expected);
  });
});

describe('common nouns as names', () => {
  it.each([
    ['日历', ['日历']],
    ['日 历', ['日 历']],
    ['日·历', ['日·历']],
    ['CALENDAR', ['CALENDAR']],
    ['To-Do List', ['To-Do List advice']],
    ['天气软件', ['天气软件 advice']],
    ['青禾日历', []],
  ])('%s', (text, expected) => {
    expect(said('name', text, 'meeting/name-generic')).toEqual(expected);
  });
});
