import type { RefObject } from 'react';
import { verdictMark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { PILL } from './place';
import { countsOf, type OverlayState } from './state';
import { useMove } from './useMove';
import { useVerdictWords } from './useVerdictWords';

interface PillProps {
  state: OverlayState;
  at: { x: number; y: number };
  hidden: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onMove: (position: { x: number; y: number }) => void;
  onExpand: () => void;
}

/** The collapsed overlay: state and count, one press away from the rest. */
export function Pill({ state, at, hidden, button, onMove, onExpand }: PillProps) {
  const texts = useTexts();
  const words = useVerdictWords(state);
  const move = useMove(at, PILL, onMove);
  const { refused } = countsOf(state);
  const { x, y } = move.position;
  return (
    <div
      className={x + PILL.width / 2 > innerWidth / 2 ? 'gs-pill-box gs-pill-box-end' : 'gs-pill-box'}
      style={{ left: x, top: y, width: PILL.width, height: PILL.height }}
      hidden={hidden}
    >
      <button
        ref={button}
        type="button"
        className="gs-pill"
        aria-expanded={false}
        title={texts.overlay.expand}
        {...move.pointer}
        {...move.keyboard}
        onClick={() => {
          if (!move.wasDrag()) onExpand();
        }}
      >
        <StateMark mark={verdictMark[state.review.verdict]} />
        <span className="gs-pill-words">{words}</span>
        {state.review.verdict === 'blocked' && refused > 0 && <span className="gs-pill-count">{refused}</span>}
      </button>
    </div>
  );
}
