import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS, isPressed, type PressedKey } from '../../../components/marks/keys';

const press = (key: string, code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of the card', () => {
  it('tells next from previous by Shift alone', () => {
    expect(isPressed(DEFAULT_KEYS.next, press('F8', 'F8'))).toBe(true);
    expect(isPressed(DEFAULT_KEYS.next, press('F8', 'F8', { shiftKey: true }))).toBe(false);
    expect(isPressed(DEFAULT_KEYS.previous, press('F8', 'F8', { shiftKey: true }))).toBe(true);
  });

  it('takes letters by their place, whatever an IME or Alt makes of them', () => {
    expect(isPressed('I', press('i', 'KeyI'))).toBe(true);
    expect(isPressed('Alt+C', press('ç', 'KeyC', { altKey: true }))).toBe(true);
    expect(isPressed('C', press('Process', 'KeyC'))).toBe(true);
  });

  it('leaves combinations that nobody set to the page', () => {
    expect(isPressed('C', press('c', 'KeyC', { ctrlKey: true }))).toBe(false);
    expect(isPressed('F8', press('F8', 'F8', { metaKey: true }))).toBe(false);
  });
});
