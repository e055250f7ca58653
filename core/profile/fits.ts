import type { ConsoleId, FieldKey } from '../model/console';
import type { ConsolePage } from '../model/page';
import type { Finding } from '../model/review';
import type { Rule } from '../model/rule';
import { review } from '../review';

/** How a text stands on one console, on whichever of its forms is strictest with it. */
export interface ConsoleFit {
  console: ConsoleId;
  /** `refused` when a form would refuse it, `look` when something else was found. */
  state: 'fits' | 'look' | 'refused';
  findings: Finding[];
}

/** How a text that is kept for a field stands on each console that has such a field. */
export function consoleFits(
  field: FieldKey,
  text: string,
  pages: readonly ConsolePage[],
  rules: readonly Rule[],
): ConsoleFit[] {
  if (text.trim() === '') return [];
  const fits = new Map<ConsoleId, ConsoleFit>();
  for (const page of pages) {
    if (!page.fields.some(({ key }) => key === field)) continue;
    const { findings } = review({
      submission: {
        console: page.console,
        page: page.id,
        fields: { [field]: { value: text, foundBy: 'row-label', sure: 1 } },
        categories: [],
        unread: [],
      },
      rules,
      resolveCategory: () => undefined,
      papers: 'none-needed',
    });
    const known = fits.get(page.console)?.findings ?? [];
    const all = [...new Map([...known, ...findings].map((each) => [`${each.rule} ${each.start}`, each])).values()];
    const refused = all.some(({ level }) => level === 'block');
    const state = refused ? 'refused' : all.length > 0 ? 'look' : 'fits';
    fits.set(page.console, { console: page.console, state, findings: all });
  }
  return [...fits.values()];
}
