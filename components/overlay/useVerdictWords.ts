import { useTexts } from '../ui/text';
import { countsOf, type OverlayState } from './state';

/** The verdict in words. Nothing to look at yet while papers are pending is said as such, never as zero points. */
export function useVerdictWords(state: OverlayState): string {
  const texts = useTexts().verdict;
  const { verdict } = state.review;
  if (verdict !== 'attention') return texts[verdict];
  const { open } = countsOf(state);
  return open === 0 ? texts.checking : texts.attention(open);
}
