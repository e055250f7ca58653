import type { RefObject } from 'react';
import { verdictMark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { CategoryLine } from './CategoryLine';
import { CollapseIcon, MoveIcon } from './icons';
import { countsOf, type OverlayCallbacks, type OverlayState } from './state';
import type { useMove } from './useMove';
import { useVerdictWords } from './useVerdictWords';

export type SectionName = 'papers' | 'findings' | 'missing' | 'questions' | 'unchecked';

interface HeadProps {
  state: OverlayState;
  callbacks: OverlayCallbacks;
  move: ReturnType<typeof useMove>;
  collapseButton: RefObject<HTMLButtonElement | null>;
  onCollapse: () => void;
  onShow: (section: SectionName) => void;
}

/** The answer at one glance: the verdict, the numbers behind it, the category. */
export function Head({ state, callbacks, move, collapseButton, onCollapse, onShow }: HeadProps) {
  const texts = useTexts().overlay;
  const words = useVerdictWords(state);
  const unread = state.review.verdict === 'unread';
  return (
    <header className="gs-head" {...move.pointer}>
      <div className="gs-head-row">
        <StateMark mark={verdictMark[state.review.verdict]} size={20} />
        <h2 className="gs-verdict">{words}</h2>
        <button
          type="button"
          className="gs-icon-button gs-move"
          aria-label={texts.move}
          title={texts.move}
          {...move.keyboard}
        >
          <MoveIcon />
        </button>
        <button
          ref={collapseButton}
          type="button"
          className="gs-icon-button"
          aria-label={texts.collapse}
          title={texts.collapse}
          onClick={onCollapse}
        >
          <CollapseIcon />
        </button>
      </div>
      {!unread && <Summary state={state} onShow={onShow} />}
      {!unread &&
        state.categories.map((category, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a page's category field have no identity of their own
          <CategoryLine key={index} category={category} index={index} callbacks={callbacks} />
        ))}
    </header>
  );
}

/** Numbers before words; each leads to its section. */
function Summary({ state, onShow }: { state: OverlayState; onShow: (section: SectionName) => void }) {
  const texts = useTexts().overlay;
  const counts = countsOf(state);
  const names = (['findings', 'missing', 'papers', 'questions', 'unchecked'] as const).filter(
    // Where only questions are open the verdict says their number already.
    (name) => counts[name] > 0 && (name !== 'questions' || counts.open > 0),
  );
  if (names.length === 0) return null;
  return (
    <ul className="gs-summary" aria-label={texts.summary}>
      {names.map((name) => (
        <li key={name}>
          <button type="button" className="gs-summary-item" onClick={() => onShow(name)}>
            {texts[name](counts[name])}
          </button>
        </li>
      ))}
    </ul>
  );
}
