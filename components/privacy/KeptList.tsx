import { useState } from 'react';
import type { CollectionName } from '../../core/model/records';
import { useRecordTexts } from '../records/texts';
import { Button, Confirm } from '../ui/controls';
import { usePrivacyTexts } from './texts';

export interface KeptCount {
  collection: CollectionName;
  count: number;
}

interface KeptListProps {
  counts: readonly KeptCount[];
  /** Bytes of each kind, files with their content; absent until they are counted. */
  sizes: Partial<Record<CollectionName, number>> | undefined;
  /** Bytes, as the browser estimates them. */
  space: { used: number; free: number } | undefined;
  onErase: (collection: CollectionName) => void;
}

/** What is kept on this machine, by kind, with how much room it takes and a way to be rid of it. */
export function KeptList({ counts, sizes, space, onErase }: KeptListProps) {
  const texts = usePrivacyTexts();
  const { collections } = useRecordTexts();
  const [asking, setAsking] = useState<KeptCount>();
  const some = counts.filter(({ count }) => count > 0);
  return (
    <section className="gs-form-section" aria-label={texts.kept}>
      <p>{texts.promise}</p>
      <h3>{texts.kept}</h3>
      {some.length === 0 ? (
        <p className="gs-small">{texts.nothing}</p>
      ) : (
        <dl className="gs-kept gs-kept-rows">
          {some.map(({ collection, count }) => (
            <div key={collection}>
              <dt>{collections[collection]}</dt>
              <dd>
                {texts.records(count)}
                {sizes?.[collection] !== undefined && ` · ${texts.size(sizes[collection])}`}
              </dd>
              {/* Settings go back to what they were by a press of their own. */}
              {collection !== 'settings' && (
                <dd>
                  <Button
                    kind="quiet"
                    aria-label={texts.eraseKind(collections[collection])}
                    onClick={() => setAsking({ collection, count })}
                  >
                    {texts.eraseOne}
                  </Button>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {space !== undefined && <p className="gs-small">{texts.quota(texts.size(space.used), texts.size(space.free))}</p>}
      <Confirm
        open={asking !== undefined}
        title={asking === undefined ? '' : texts.eraseKind(collections[asking.collection])}
        description={asking === undefined ? '' : texts.eraseKindSure(asking.count, asking.collection)}
        verb={texts.eraseOne}
        onConfirm={() => {
          if (asking !== undefined) onErase(asking.collection);
          setAsking(undefined);
        }}
        onCancel={() => setAsking(undefined)}
      />
    </section>
  );
}
