import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { usePanelTexts } from '../../components/panel/texts';
import { FactsLookup } from '../shared/FactsLookup';
import { afterPaint } from '../shared/first-paint';
import { besideActions } from '../shared/lookup-actions';
import type { FrontTab } from '../shared/tab';
import { openPanel } from './open-panel';

/** What the tab says comes after the field is there. */
const loadingTab = afterPaint.then(() => import('../shared/tab'));

/** The quick question beside any page. */
export function Popup() {
  const texts = usePanelTexts();
  const [front, setFront] = useState<FrontTab>({ kind: 'other' });
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void loadingTab.then(({ askTab, frontTabId }) => frontTabId().then(askTab)).then(setFront), []);
  // Known before the press: browsers open the panel only within it.
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  return (
    <main>
      <FactsLookup front={front} actions={besideActions} onClose={() => window.close()} />
      <footer className="gs gs-popup-foot">
        <button
          type="button"
          className="gs-link"
          disabled={windowId === undefined}
          onClick={() => {
            if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
          }}
        >
          {texts.openPanel}
        </button>
      </footer>
    </main>
  );
}
