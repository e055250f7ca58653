import type { Category } from '../model/category';
import type { ConsoleId } from '../model/console';
import { type SuggestIndex, suggest } from '../suggest';

/** Words of a category that stand for its business when another console is asked. */
const WORDS = 6;

/**
 * The category on each other console that is likeliest for the same business, the category itself first; to be shown side
 * by side and corrected by a person. A console on which nothing fits is left out.
 */
export function counterpartsOf(category: Category, index: SuggestIndex): Category[] {
  const text = [...category.path.slice(-2), ...category.keywords.slice(0, WORDS)].join('，');
  const others = [...index.consoles.keys()].filter((console) => console !== category.console);
  return [category, ...others.flatMap((console) => likeliest(index, text, console))];
}

function likeliest(index: SuggestIndex, text: string, console: ConsoleId): Category[] {
  const [best] = suggest(index, text, console).categories;
  return best === undefined || best.category.common === true ? [] : [best.category];
}
