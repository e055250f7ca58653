import type { ReactNode } from 'react';
import { CloseIcon } from '../ui/Icon';

/** Short names side by side, each to press. */
export function Chips({ children, ...name }: { children: ReactNode } & ({ label: string } | { labelledBy: string })) {
  return (
    <ul
      className="gs-chips"
      {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy })}
    >
      {children}
    </ul>
  );
}

interface ChipProps {
  name: string;
  /** What a press does with it, read out before the name. */
  verb: string;
  count?: number | undefined;
  /** What the count counts, for a pointer that rests on it and for a screen reader. */
  countWords?: string | undefined;
  /** It is taken; a press takes it away. */
  on?: boolean;
  onPress: () => void;
}

export function Chip({ name, verb, count, countWords, on = false, onPress }: ChipProps) {
  return (
    <li>
      <button type="button" className={on ? 'gs-chip gs-chip-on' : 'gs-chip'} onClick={onPress}>
        <span className="gs-unseen">{verb} </span>
        <span lang="zh-CN">{name}</span>
        {count !== undefined && (
          <span className="gs-chip-count" title={countWords}>
            {countWords === undefined ? (
              count
            ) : (
              <>
                <span aria-hidden="true">{count}</span>
                <span className="gs-unseen">{countWords}</span>
              </>
            )}
          </span>
        )}
        {on && <CloseIcon />}
      </button>
    </li>
  );
}
