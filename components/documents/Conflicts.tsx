import { useLocale, useTexts } from '../ui/text';

interface Side {
  document: string;
  /** Clause or heading. */
  where?: string | undefined;
  says: string;
}

/** Two places in the sources that differ, whatever they are about. */
export interface ShownConflict {
  topic?: string | undefined;
  sides: readonly [Side, Side];
  stricter?: 'first' | 'second' | 'both' | undefined;
  note?: string | undefined;
}

/** More than this many are folded: they explain, they are not what has to be done. */
const MOST_OPEN = 2;

/** What two places say, one below the other, the stricter one marked. Nobody is to blame; the person only has to know. */
export function Conflicts({ conflicts }: { conflicts: readonly ShownConflict[] }) {
  const texts = useTexts().conflicts;
  const within = conflicts.every(({ sides: [first, second] }) => first.document === second.document);
  const title = (within ? texts.oneDocument : texts.twoDocuments)(conflicts.length);
  const list = (
    <ul>
      {conflicts.map((conflict, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conflicts have no identity of their own; their place is it
        <li key={index}>
          <Conflict conflict={conflict} />
        </li>
      ))}
    </ul>
  );
  if (conflicts.length > MOST_OPEN) {
    return (
      <details className="gs-fold gs-conflicts">
        <summary>{title}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="gs-lines gs-conflicts">
      <h4>{title}</h4>
      {list}
    </section>
  );
}

function Conflict({ conflict: { topic, sides, stricter, note } }: { conflict: ShownConflict }) {
  const texts = useTexts().conflicts;
  const locale = useLocale();
  const marked = (at: number): boolean => stricter === (at === 0 ? 'first' : 'second');
  return (
    <div className="gs-conflict" lang="zh-CN">
      {topic !== undefined && <p className="gs-conflict-topic">{topic}</p>}
      {sides.map(({ document, where, says }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides, the first and the second
        <div key={at} className={marked(at) ? 'gs-side gs-side-stricter' : 'gs-side'}>
          <p className="gs-side-from gs-small">
            <span>{where === undefined ? document : `${document} · ${where}`}</span>
            {marked(at) && (
              <span className="gs-tag gs-tag-attention" lang={locale}>
                {texts.stricter}
              </span>
            )}
          </p>
          <p>{says}</p>
        </div>
      ))}
      <p className="gs-small" lang={note === undefined ? locale : undefined}>
        {note ?? texts.todo[stricter ?? 'unknown']}
      </p>
    </div>
  );
}
