import { freshness, STALE_AFTER_DAYS } from '../../core/facts/freshness';
import type { Source } from '../../core/model/source';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { useToday } from '../ui/today';

/** Where a fact stands, with its official address and the day on which it was compared. */
export function SourceLine({ source }: { source: Source }) {
  const texts = useTexts().category;
  const today = useToday();
  const name = source.section === undefined ? source.document : `${source.document} · ${source.section}`;
  const stale = today !== undefined && freshness(source, today).stale;
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
      {stale && (
        <span className="gs-source-stale gs-mark-attention">
          <StateMark mark="attention" size={14} />
          {texts.stale(STALE_AFTER_DAYS)}
        </span>
      )}
    </p>
  );
}
