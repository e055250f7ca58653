/** Keys by what they do: `F8`, `Shift+F8`, `Alt+I`, `Escape`. */
export interface MarkKeys {
  next: string;
  previous: string;
  copy: string;
  ignore: string;
  close: string;
}

/** Next and previous also work in the page's fields; the others only while a card has the focus. */
export const DEFAULT_KEYS: MarkKeys = {
  next: 'F8',
  previous: 'Shift+F8',
  copy: 'C',
  ignore: 'I',
  close: 'Escape',
};

export interface PressedKey {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Letters and digits are told by their place on the keyboard: with Alt, or under an IME, they are other characters. */
export function isPressed(wanted: string, event: PressedKey): boolean {
  const parts = wanted.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.pop();
  const has = (name: string): boolean => parts.includes(name);
  const place = /^(?:Key|Digit)(\w)$/u.exec(event.code)?.[1] ?? event.key;
  return (
    place.toLowerCase() === key &&
    event.altKey === has('alt') &&
    event.ctrlKey === has('ctrl') &&
    event.metaKey === has('meta') &&
    event.shiftKey === has('shift')
  );
}
