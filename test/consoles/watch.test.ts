// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../consoles/watch';

let leaving: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

test('what gives no sign is told about a moment later, and not while somebody composes', async () => {
  document.body.innerHTML = '<input>';
  let unseen = false;
  const told = vi.fn(() => {
    unseen = false;
  });
  watchPage(
    document,
    told,
    () => undefined,
    leaving.signal,
    () => unseen,
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).not.toHaveBeenCalled();
  unseen = true;
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toHaveBeenCalledTimes(1);
  const input = document.querySelector('input');
  input?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  unseen = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toHaveBeenCalledTimes(1);
  input?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledTimes(2);
});
