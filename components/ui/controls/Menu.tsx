import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';

export interface MenuAction {
  id: string;
  label: string;
  run: () => void;
  disabled?: boolean;
}

interface MenuProps {
  /** Name of the button that opens it. */
  label: string;
  /** A picture instead of the name, which is then read out only. */
  icon?: ReactNode;
  actions: readonly MenuAction[];
  /** `link`: the button looks like a word in the text. */
  kind?: 'plain' | 'link';
}

/** A few verbs behind one button. */
export function Menu({ label, icon, actions, kind = 'plain' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      {icon === undefined ? (
        <Base.Trigger className={kind === 'link' ? 'gs-link' : 'gs-button'}>{label}</Base.Trigger>
      ) : (
        <Base.Trigger className="gs-icon-button" aria-label={label} title={label}>
          {icon}
        </Base.Trigger>
      )}
      <Base.Portal>
        <Base.Positioner className="gs-floating" sideOffset={4} align="end">
          <Base.Popup className="gs gs-menu">
            {actions.map(({ id, label: name, run, disabled = false }) => (
              <Base.Item key={id} className="gs-menu-item" onClick={run} disabled={disabled}>
                {name}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
