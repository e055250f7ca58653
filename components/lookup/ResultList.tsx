import { Children, type ReactNode, useState } from 'react';
import { type LookupHit, placeOf } from './hits';
import { PlaceTag } from './Opened';

/** As many are shown at once. */
const SHOWN = 8;

interface LongListProps {
  title: string;
  /** Name of the button that shows the rest. */
  more: (count: number) => string;
  /** Instead of an empty list; without it an empty list is left out. */
  none?: string;
  /** Only its title at first. */
  folded?: boolean;
  children: ReactNode;
}

/** Lines under a title, the first few of many. */
export function LongList({ title, more, none, folded = false, children }: LongListProps) {
  const [most, setMost] = useState(folded ? 0 : SHOWN);
  const lines = Children.toArray(children);
  if (lines.length === 0 && none === undefined) return null;
  const rest = lines.length - most;
  return (
    <section className="gs-results">
      <h4>{title}</h4>
      {lines.length === 0 ? <p className="gs-small">{none}</p> : <ul>{lines.slice(0, most)}</ul>}
      {rest > 0 && (
        <button type="button" className="gs-link" onClick={() => setMost(most + 50)}>
          {more(rest)}
        </button>
      )}
    </section>
  );
}

interface ResultLineProps {
  hit: LookupHit | undefined;
  /** Under the name, small. */
  note?: ReactNode;
  onOpen: (hit: LookupHit) => void;
}

/** A line that opens an answer. */
export function ResultLine({ hit, note, onOpen }: ResultLineProps) {
  if (hit === undefined) return null;
  const place = placeOf(hit);
  const groups = hit.path?.slice(0, -1) ?? [];
  return (
    <li>
      <button type="button" className="gs-result" onClick={() => onOpen(hit)}>
        <span className="gs-result-name" lang="zh-CN">
          {hit.name}
        </span>
        <span className="gs-small">
          {place !== undefined && <PlaceTag place={place} />} <span lang="zh-CN">{groups.join(' / ')}</span>
        </span>
        {note !== undefined && <span className="gs-result-note gs-small">{note}</span>}
      </button>
    </li>
  );
}
