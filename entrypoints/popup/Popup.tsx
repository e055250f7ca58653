import { useEffect, useState } from 'react';
import { FactsLookup } from '../shared/FactsLookup';
import { afterPaint } from '../shared/first-paint';
import { besideActions } from '../shared/lookup-actions';
import type { FrontTab } from '../shared/tab';

/** What the tab says comes after the field is there. */
const loadingTab = afterPaint.then(() => import('../shared/tab'));

/** The quick question beside any page. */
export function Popup() {
  const [front, setFront] = useState<FrontTab>({ kind: 'other' });
  useEffect(() => void loadingTab.then(({ askTab, frontTabId }) => frontTabId().then(askTab)).then(setFront), []);
  return (
    <main>
      <FactsLookup front={front} actions={besideActions} onClose={() => window.close()} />
    </main>
  );
}
