import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SourceLine } from '../../../components/documents/SourceLine';
import { TextProvider } from '../../../components/ui/text';
import { TodayProvider } from '../../../components/ui/today';

const source = { document: '文件', url: 'https://example.com/', checked: '2026-01-01' };

const shown = (day: string): string =>
  renderToStaticMarkup(
    <TextProvider locale="zh-CN">
      <TodayProvider day={day}>
        <SourceLine source={source} />
      </TodayProvider>
    </TextProvider>,
  );

describe('the line of a source', () => {
  it('says when a fact was checked, and that it was long ago after 180 days', () => {
    expect(shown('2026-06-30')).toContain('核对于 2026-01-01');
    expect(shown('2026-06-30')).not.toContain('没核对');
    expect(shown('2026-07-01')).toContain('超过 180 天没核对');
  });
});
