import type { Source } from '../../core/model/source';
import { SourceLine } from '../documents/SourceLine';
import type { OverlayState } from './state';

/** Where all that is said comes from, each source once. */
export function Foot({ state }: { state: OverlayState }) {
  const sources = new Map<string, Source>();
  for (const { source } of [...state.categories.flatMap(({ view }) => view ?? []), ...state.review.findings]) {
    if (source !== undefined) sources.set(`${source.document} ${source.section ?? ''}`, source);
  }
  if (sources.size === 0 || state.review.verdict === 'unread') return null;
  return (
    <footer className="gs-foot">
      {[...sources].map(([key, source]) => (
        <SourceLine key={key} source={source} />
      ))}
    </footer>
  );
}
