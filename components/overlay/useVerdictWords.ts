import { type Texts, useTexts } from '../ui/text';
import { countsOf, type OverlayState, placesOf } from './state';

/** The verdict in words. Nothing to look at yet while papers are pending is said as such, never as zero points. */
export function useVerdictWords(state: OverlayState): string {
  const texts = useTexts().verdict;
  const { verdict } = state.review;
  if (verdict !== 'attention') return texts[verdict];
  const { open, questions } = countsOf(state);
  return open === 0 && isPending(state) ? texts.checking : attentionWords(texts, open, questions);
}

/**
 * Open points in words. A page on which only questions are open has nothing wrong; all questions are one place. Where
 * there is none to look at yet, something is still being looked up.
 */
export function attentionWords(texts: Texts['verdict'], open: number, questions: number): string {
  if (open === 0) return questions > 0 ? texts.questions(questions) : texts.checking;
  return texts.attention(placesOf({ open, questions }));
}

/** The papers of a category are still being looked up. */
const isPending = ({ categories }: OverlayState): boolean =>
  categories.some(({ path, view }) => path !== undefined && view === undefined);
