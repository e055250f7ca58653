import type { CollectionName } from '../../core/model/records';
import { useRecordTexts } from '../records/texts';
import { usePrivacyTexts } from './texts';

export interface KeptCount {
  collection: CollectionName;
  count: number;
}

interface KeptListProps {
  counts: readonly KeptCount[];
  /** Bytes of all files. */
  fileBytes: number;
  /** Bytes, as the browser estimates them. */
  space: { used: number; free: number } | undefined;
}

/** What is kept on this machine, by kind, with how much room it takes. */
export function KeptList({ counts, fileBytes, space }: KeptListProps) {
  const texts = usePrivacyTexts();
  const { collections } = useRecordTexts();
  const some = counts.filter(({ count }) => count > 0);
  return (
    <section className="gs-form-section" aria-label={texts.kept}>
      <p>{texts.promise}</p>
      <h3>{texts.kept}</h3>
      {some.length === 0 ? (
        <p className="gs-small">{texts.nothing}</p>
      ) : (
        <dl className="gs-kept">
          {some.map(({ collection, count }) => (
            <div key={collection}>
              <dt>{collections[collection]}</dt>
              <dd>
                {texts.records(count)}
                {collection === 'files' && ` · ${texts.files(texts.size(fileBytes))}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {space !== undefined && <p className="gs-small">{texts.quota(texts.size(space.used), texts.size(space.free))}</p>}
    </section>
  );
}
