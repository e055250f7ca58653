import { hanCount } from '../text/width';
import { type Outcome, PASSES } from './outcome';

/** Fails when a text that is not empty holds fewer Chinese characters than asked. */
export function checkHanCount(text: string, limits: { min: number }): Outcome {
  if (text.trim() === '' || hanCount(text) >= limits.min) return PASSES;
  return { kind: 'fails', hits: [{ start: 0, end: text.length }] };
}
