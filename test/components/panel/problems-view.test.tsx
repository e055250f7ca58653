import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProblemsView } from '../../../components/panel/ProblemsView';
import { TextProvider } from '../../../components/ui/text';
import type { PageProblems } from '../../../core/model/page-problems';

const ATTENTION: PageProblems = {
  page: { id: 'wechat/category', console: 'wechat-mini-program', title: { zh: '类目', en: 'Category' } },
  review: { verdict: 'attention', findings: [], missing: [], unchecked: [], categories: [] },
  fieldLabels: {},
  fieldTexts: {},
  wanting: { categories: 0, papers: 0 },
  pending: true,
  questions: [],
};

const never = () => {
  throw new Error('nothing is pressed here');
};
const shown = (problems: PageProblems): string =>
  renderToStaticMarkup(
    <TextProvider locale="zh-CN">
      <ProblemsView
        problems={problems}
        onPapers={never}
        callbacks={{ jumpTo: never, tick: never, ignore: never, takeBack: never, propose: never, apply: never }}
      />
    </TextProvider>,
  );

describe('the list of problems', () => {
  it('does not say that all is well while papers or words are being looked up', () => {
    expect(shown(ATTENTION)).toContain('正在核对');
    expect(shown(ATTENTION)).toContain('gs-mark-unknown');
    expect(shown(ATTENTION)).not.toContain('没有要改的地方');
    expect(shown(ATTENTION)).not.toContain('gs-mark-done');
  });

  it('says so once everything is known', () => {
    const known = { ...ATTENTION, review: { ...ATTENTION.review, verdict: 'ready' as const }, pending: false };
    expect(shown(known)).toContain('没有要改的地方');
    expect(shown(known)).toContain('gs-mark-done');
  });
});
