import type { ReactNode } from 'react';
import { CloseIcon } from '../ui/Icon';

/** Short names side by side, each to press. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="gs-chips" aria-label={label}>
      {children}
    </ul>
  );
}

interface ChipProps {
  name: string;
  /** What a press does with it, read out before the name. */
  verb: string;
  count?: number | undefined;
  /** It is taken; a press takes it away. */
  on?: boolean;
  onPress: () => void;
}

export function Chip({ name, verb, count, on = false, onPress }: ChipProps) {
  return (
    <li>
      <button type="button" className={on ? 'gs-chip gs-chip-on' : 'gs-chip'} onClick={onPress}>
        <span className="gs-unseen">{verb} </span>
        <span lang="zh-CN">{name}</span>
        {count !== undefined && <span className="gs-chip-count">{count}</span>}
        {on && <CloseIcon />}
      </button>
    </li>
  );
}
