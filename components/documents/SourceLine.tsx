import type { Source } from '../../core/model/source';
import { useTexts } from '../ui/text';

/** Where a fact stands, with its official address and the day on which it was compared. */
export function SourceLine({ source }: { source: Source }) {
  const texts = useTexts().category;
  const name = source.section === undefined ? source.document : `${source.document} · ${source.section}`;
  return (
    <p className="gs-source gs-small">
      <span>
        {texts.source}
        <a href={source.url} target="_blank" rel="noreferrer noopener" lang="zh-CN">
          {name}
        </a>
      </span>
      <span className="gs-source-date">
        {texts.checked(source.checked)}
        {source.grade !== undefined && ` · ${texts.grade[source.grade]}`}
      </span>
    </p>
  );
}
