import { describe, expect, it } from 'vitest';
import { plain } from '../../../entrypoints/background/plain';

describe('a suggestion in the address bar', () => {
  it('has no sign that Chrome reads as a mark', () => {
    expect(plain('A&B <x> "y" \'z\'', false)).toBe('A&#38;B &#60;x&#62; &#34;y&#34; &#39;z&#39;');
  });

  it('is left as it is in Firefox, which shows every sign', () => {
    expect(plain('A&B <x>', true)).toBe('A&B <x>');
  });
});
