import { numberFrom } from '../child';
import { atMost, type Outcome } from '../goal';

/** What a matcher of 100,000 words keeps. */
export function heapGoals(): Outcome {
  const bytes = numberFrom(new URL('../heap-child.ts', import.meta.url));
  return { goals: [atMost('heap-100k', 10, bytes / 1e6, 'MB (10⁶ bytes) kept for 100,000 words, beside the words')] };
}
