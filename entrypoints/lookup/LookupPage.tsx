import { useCallback, useEffect, useRef, useState } from 'react';
import { FactsLookup } from '../shared/FactsLookup';
import { pageActions } from '../shared/lookup-actions';

/** `?print#/…` prints the answer once it is there. */
const PRINTS = new URLSearchParams(location.search).has('print');

/** The lookup as a page: the address says which answer is open, so that it can be kept, shared and printed. */
export function LookupPage() {
  const [link, setLink] = useState(location.hash);
  const printed = useRef(!PRINTS);
  // What this page has put into the address itself.
  const own = useRef(link);
  useEffect(() => {
    const follow = (): void => {
      if (location.hash !== own.current) {
        own.current = location.hash;
        setLink(location.hash);
      }
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const onShown = useCallback((shown: string | undefined) => {
    if (shown === undefined) return;
    own.current = shown;
    if (location.hash !== shown) history.pushState(null, '', `${location.pathname}${shown}`);
    if (!printed.current) {
      printed.current = true;
      requestAnimationFrame(() => setTimeout(() => window.print()));
    }
  }, []);
  return (
    <main className="gs-lookup-page">
      <FactsLookup
        front={{ kind: 'other' }}
        actions={pageActions}
        onClose={() => undefined}
        link={link === '' ? undefined : link}
        onShown={onShown}
      />
    </main>
  );
}
