import { describe, expect, it } from 'vitest';
import { buildTeamCheck } from '../../../core/checks/team-words';
import { readTeamWords } from '../../../core/checks/team-words-file';

describe('a team’s own words', () => {
  it('are read one a line, with replacements, allowed phrases and remarks; bad lines are listed', () => {
    const { words, bad } = readTeamWords(`# ours\n竞品名\n旧名 => 新名\n!竞品名称库\n竞品名\n${'长'.repeat(80)}\n`);
    expect(words.map(({ word }) => word)).toEqual(['竞品名', '旧名', '竞品名称库']);
    expect(bad.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('are found in variants, at their place in what was typed; a longer allowed phrase lets a shorter one through', () => {
    const check = buildTeamCheck(readTeamWords('竞品名\n!竞品名称库').words);
    const text = '我们比 竞*品*名 好，另有竞品名称库。';
    const [hit, ...others] = check.find(text);
    expect(others).toEqual([]);
    expect(text.slice(hit?.start, hit?.end)).toBe('竞*品*名');
  });
});
