import type { Mark } from './mark';
import { useTexts } from './text';

/** Strokes of the four shapes in a box of 16. */
const SHAPES: Record<Mark, string> = {
  done: 'M4.6 8.4 7 10.8 11.4 5.6',
  attention: 'M8 4.4v4.4M8 11.2v.2',
  refused: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  unknown: '',
};

/** The shape of a state; its word stands beside it or is given to screen readers. */
export function StateMark({ mark, size = 16 }: { mark: Mark; size?: number }) {
  return (
    <svg
      className={`gs-mark gs-mark-${mark}`}
      style={{ width: size, height: size }}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {mark === 'unknown' ? (
        <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path
            d={SHAPES[mark]}
            fill="none"
            stroke="var(--gs-surface)"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
}

/** A state with its word, small. */
export function StateWord({ mark, word }: { mark: Mark; word?: string }) {
  const texts = useTexts();
  return <span className={`gs-small gs-mark-${mark}`}>{word ?? texts.marks[mark]}</span>;
}
