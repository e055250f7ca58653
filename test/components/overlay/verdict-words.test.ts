import { describe, expect, it } from 'vitest';
import { attentionWords } from '../../../components/overlay/useVerdictWords';
import { zh } from '../../../components/ui/text/zh';

describe('the words of what a person has to look at', () => {
  it('count places, all questions together as one', () => {
    expect(attentionWords(zh.verdict, 2, 0)).toBe('还有 2 处要处理');
    expect(attentionWords(zh.verdict, 2, 3)).toBe('还有 3 处要处理');
  });

  it('say how many questions are left where nothing else is', () => {
    expect(attentionWords(zh.verdict, 0, 3)).toBe(zh.verdict.questions(3));
  });

  it('never say that zero places are left: then something is still being looked up', () => {
    expect(attentionWords(zh.verdict, 0, 0)).toBe('正在核对');
  });
});
