import { Suspense, useEffect, useRef, useState } from 'react';
import type { LookupHit } from './hits';
import { Opened } from './Opened';
import type { LookupFacts } from './port';
import { useLookupTexts } from './texts';
import type { ToolId } from './tool';
import type { ToolFacts } from './tool-facts';
import { TOOLS } from './tools';

interface ToolScreenProps {
  tool: ToolId;
  start: readonly string[];
  elsewhere: boolean | undefined;
  facts: LookupFacts;
  /** Something lies above it. */
  hidden: boolean;
  onBack: () => void;
  onOpen: (hit: LookupHit) => void;
}

/** One of the larger questions. */
export function ToolScreen({ tool, start, elsewhere, facts, hidden, onBack, onOpen }: ToolScreenProps) {
  const texts = useLookupTexts();
  const [loaded, setLoaded] = useState<ToolFacts>();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    void facts.tools().then((found) => !gone && setLoaded(found));
    return () => {
      gone = true;
    };
  }, [facts]);
  const ready = loaded !== undefined;
  // Coming here or back here, the keys belong to it; not when other facts come while somebody types in it.
  useEffect(() => {
    if (!hidden && ready) body.current?.focus({ preventScroll: true });
  }, [hidden, ready]);
  const View = TOOLS[tool];
  return (
    <div className="gs-lookup-tool" hidden={hidden}>
      <Opened title={texts.tools[tool]} onBack={onBack}>
        <div ref={body} className="gs-lookup-body gs-lookup-answer" tabIndex={-1}>
          {ready && (
            <Suspense fallback={null}>
              <View facts={loaded} onOpen={onOpen} start={start} elsewhere={elsewhere} />
            </Suspense>
          )}
        </div>
      </Opened>
    </div>
  );
}
