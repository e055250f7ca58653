import { useState } from 'react';
import { useTeachTexts } from './texts';

interface TeachOfferProps {
  callbacks: { teach: () => void; copyStructure: () => Promise<'copied' | 'not-copied'> };
  /** The page is read; only some field may be read wrongly. */
  wrong?: boolean;
}

/** What a person can do about a page that is not read, or not read rightly. */
export function TeachOffer({ callbacks, wrong = false }: TeachOfferProps) {
  const texts = useTeachTexts();
  const [said, setSaid] = useState<'copied' | 'not-copied'>();
  return (
    <div className="gs-teach-offer">
      <button
        type="button"
        className={wrong ? 'gs-link gs-small' : 'gs-button'}
        onClick={({ nativeEvent }) => nativeEvent.isTrusted && callbacks.teach()}
      >
        {wrong ? texts.teachWrong : texts.teach}
      </button>
      {!wrong && (
        <button
          type="button"
          className="gs-button"
          onClick={({ nativeEvent }) => nativeEvent.isTrusted && void callbacks.copyStructure().then(setSaid)}
        >
          {texts.copyShort}
        </button>
      )}
      <span className="gs-small" role="status">
        {said === undefined ? '' : texts.said[said]}
      </span>
    </div>
  );
}
