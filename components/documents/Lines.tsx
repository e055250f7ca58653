import { StateMark } from '../ui/StateMark';

/** Short sentences under a heading. */
export function Lines({
  title,
  lines,
  kind = 'plain',
}: {
  title: string;
  lines: readonly string[];
  kind?: 'refused' | 'plain';
}) {
  return (
    <section className="gs-lines">
      <h4>{title}</h4>
      <ul lang="zh-CN">
        {lines.map((line) => (
          <li key={line} className="gs-line">
            {kind === 'refused' ? (
              <StateMark mark="refused" size={14} />
            ) : (
              <span className="gs-dot" aria-hidden="true" />
            )}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
