import { z } from 'zod';
import { ConsoleId } from '../../core/model/console';
import { buildSuggestIndex, suggest } from '../../core/suggest';
import type { Facts } from '../../data/load';
import { answerLines, LineId } from '../lines';

const Description = z.object({ id: LineId, text: z.string().min(1).max(5000), console: ConsoleId.optional() });

/** `suggest`: the categories that a description calls for, for each line `{id, text, console?}`. */
export async function suggestCategories(facts: Facts): Promise<void> {
  const index = buildSuggestIndex(facts.categories, facts.vocabulary, facts.suggest);
  await answerLines(Description, ({ text, console }) => {
    const { categories, also, closed } = suggest(index, text, console);
    return {
      categories: categories.map(({ category, why }) => ({ console: category.console, path: category.path, why })),
      also: also.map(({ category, verb }) => ({ path: category.path, verb })),
      closed: closed.map(({ what, source }) => ({ what, source })),
    };
  });
}
