import type { MarkKeys, PressedKey } from './keys';

export type MarkAction = keyof MarkKeys;

/** What speaks against a key for an action: `same` as that of another one, or one that the browser or a form needs. */
export type KeyConflict =
  | { kind: 'same'; action: MarkAction }
  /** Next and previous work while a person types: a letter alone would be typed. */
  | { kind: 'typed' }
  /** The browser does something else with it, whatever we do. */
  | { kind: 'browser' };

const MODIFIERS = ['Alt', 'Ctrl', 'Meta', 'Shift'];
/** They move the focus and press buttons, in the card too. */
const NEEDED = new Set(['Tab', 'Enter', 'Space', ' ']);
const BY_BROWSER =
  /^(?:(?:Ctrl|Meta)\+(?:Shift\+)?[TNWRQFPLJKHDSUOAZXCV0-9]|F1|F3|F5|F6|F7|F11|F12|Alt\+(?:F4|ArrowLeft|ArrowRight|D|E|F))$/u;

/** The name of a key as it is kept, `Alt+I`; undefined for modifiers alone, and for keys that a form cannot do without. */
export function keyNameOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: PressedKey): string | undefined {
  const place = /^(?:Key|Digit)(\w)$/u.exec(code)?.[1] ?? key;
  if (MODIFIERS.includes(key) || key === 'Control' || NEEDED.has(place) || !/^[A-Za-z0-9]{1,12}$/u.test(place)) {
    return undefined;
  }
  const held = [altKey && 'Alt', ctrlKey && 'Ctrl', metaKey && 'Meta', shiftKey && 'Shift'].filter(Boolean);
  return [...held, place].join('+');
}

/** What speaks against the key of an action, the gravest first. */
export function conflictOf(keys: MarkKeys, action: MarkAction): KeyConflict | undefined {
  const key = keys[action];
  const other = (Object.keys(keys) as MarkAction[]).find((each) => each !== action && keys[each] === key);
  if (other !== undefined) return { kind: 'same', action: other };
  const alone =
    /^(?:Shift\+)?[A-Za-z0-9]$/u.test(key) || /^(?:Shift\+)?(?:Backspace|Delete|Escape|Home|End|Arrow\w+)$/u.test(key);
  if ((action === 'next' || action === 'previous') && alone) return { kind: 'typed' };
  return BY_BROWSER.test(key) ? { kind: 'browser' } : undefined;
}
