import { useEffect, useState } from 'react';
import { FactsLookup } from '../shared/FactsLookup';
import { askTab, type FrontTab, frontTabId } from '../shared/tab';

/** The quick question beside any page. */
export function Popup() {
  const [front, setFront] = useState<FrontTab>({ kind: 'other' });
  useEffect(() => void frontTabId().then(askTab).then(setFront), []);
  return (
    <main>
      <FactsLookup front={front} onClose={() => window.close()} />
    </main>
  );
}
