import { expect, it } from 'vitest';
import { conflictOf, keyNameOf } from '../../../components/marks/key-conflicts';
import { DEFAULT_KEYS, isPressed, type PressedKey } from '../../../components/marks/keys';

const press = (key: string, code = key, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

it('the usual keys speak against nothing', () => {
  for (const action of ['next', 'previous', 'copy', 'ignore', 'close'] as const) {
    expect(conflictOf(DEFAULT_KEYS, action)).toBeUndefined();
  }
});

it('says which other action has the key, and which keys are typed or taken', () => {
  expect(conflictOf({ ...DEFAULT_KEYS, ignore: 'C' }, 'ignore')).toEqual({ kind: 'same', action: 'copy' });
  expect(conflictOf({ ...DEFAULT_KEYS, next: 'N' }, 'next')).toEqual({ kind: 'typed' });
  expect(conflictOf({ ...DEFAULT_KEYS, next: 'Shift+N' }, 'next')).toEqual({ kind: 'typed' });
  expect(conflictOf({ ...DEFAULT_KEYS, next: 'Ctrl+W' }, 'next')).toEqual({ kind: 'browser' });
  expect(conflictOf({ ...DEFAULT_KEYS, next: 'Alt+N' }, 'next')).toBeUndefined();
});

it('a key that was pressed is the key that is waited for', () => {
  for (const pressed of [
    press('n', 'KeyN', { altKey: true }),
    press('ñ', 'KeyN', { altKey: true, shiftKey: true }),
    press('F9'),
    press('ArrowDown', 'ArrowDown', { ctrlKey: true }),
  ]) {
    const name = keyNameOf(pressed);
    expect(isPressed(name ?? '', pressed)).toBe(true);
  }
});

it.each(['Tab', 'Enter', ' ', 'Control', 'Shift', '+'])('%j is no key to set', (key) => {
  expect(keyNameOf(press(key))).toBeUndefined();
});
