import { describe, expect, it } from 'vitest';
import { markOf } from '../../../components/papers/mark';
import type { PaperReport } from '../../../core/profile/paper-state';

const SOUND: PaperReport = {
  expiry: { kind: 'fine', days: 400 },
  holder: 'same',
  uncovered: [],
  scopeUnknown: false,
};

describe('how a paper stands', () => {
  it('is done when everything could be looked at and is well', () => {
    expect(markOf(SOUND, true)).toBe('done');
  });

  it.each<[string, Partial<PaperReport>]>([
    ['no last day', { expiry: { kind: 'no-end' } }],
    ['no holder', { holder: 'unknown' }],
    ['no scope where one is asked for', { scopeUnknown: true }],
  ])('is unknown with %s', (_, part) => {
    expect(markOf({ ...SOUND, ...part }, true)).toBe('unknown');
  });

  it.each<[string, Partial<PaperReport>]>([
    ['over', { expiry: { kind: 'expired', days: 1 } }],
    ['nearly over', { expiry: { kind: 'soon', days: 5, within: 7 } }],
    ['another company’s', { holder: 'other', scopeUnknown: true }],
    ['too few', { copiesWanted: 2, expiry: { kind: 'no-end' } }],
  ])('asks for something when it is %s, whatever else is unknown', (_, part) => {
    expect(markOf({ ...SOUND, ...part }, true)).toBe('attention');
  });

  it('asks for a kind where the catalogue does not know it', () => {
    expect(markOf(SOUND, false)).toBe('attention');
  });
});
