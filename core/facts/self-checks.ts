import type { PathFacts } from '../model/category';
import type { PageId } from '../model/console';
import type { SelfCheck } from '../model/self-check';

type Asked = Pick<SelfCheck, 'id' | 'pages' | 'question' | 'when'>;

/**
 * The questions for a page under the chosen categories.
 *
 * @param chosen undefined where a category is not chosen or not known: then everything is asked
 */
export const questionsFor = <T extends Asked>(
  questions: readonly T[],
  page: PageId,
  chosen: readonly PathFacts[] | undefined,
): T[] => questions.filter(({ pages, when }) => pages.includes(page) && isAsked(when, chosen));

function isAsked(when: SelfCheck['when'], chosen: readonly PathFacts[] | undefined): boolean {
  if (when === undefined || chosen === undefined) return true;
  return when === 'papers'
    ? chosen.some(({ noPapers }) => noPapers !== true)
    : chosen.some(({ notOpen }) => notOpen !== undefined);
}
