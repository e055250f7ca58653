import type { Category } from '../model/category';
import type { ConsoleId } from '../model/console';
import { type SuggestIndex, suggest } from '../suggest';

/** Words that stand in the name of any business. */
const SAYS_NOTHING = new Set(['服务', '平台', '工具', '软件', '系统', '管理', '小程序', '其他']);

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
  if (best === undefined || best.category.common === true) return [];
  return best.why.some((word) => !SAYS_NOTHING.has(word)) ? [best.category] : [];
}
