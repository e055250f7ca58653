import { RulesFile } from '../core/model/pack';
import { type Rule, WordsFile } from '../core/model/rule';
import { filesIn, parse, within } from './fact-file';

const LIST = /\{([\w-]+)\}/g;

/**
 * Reads and checks the rules, and gives each the word lists that its phrases name, so that a rule stands for itself.
 *
 * @throws BrokenFactFile naming the file, for a list that is not there as well
 */
export function loadRules(folder: string): Rule[] {
  const lists: Record<string, string[]> = {};
  for (const file of filesIn(folder, 'words')) {
    for (const [name, words] of Object.entries(parse(folder, file, WordsFile).lists)) {
      within(file, () => {
        if (Object.hasOwn(lists, name)) throw new Error(`the list "${name}" stands in another file as well`);
      });
      lists[name] = words;
    }
  }
  return filesIn(folder, 'rules').flatMap((file) =>
    parse(folder, file, RulesFile).rules.map((rule) => within(file, () => withLists(rule, lists))),
  );
}

function withLists(rule: Rule, lists: Readonly<Record<string, string[]>>): Rule {
  const { check } = rule;
  if (check.kind !== 'phrases' && check.kind !== 'whole') return rule;
  const own = check.lists ?? {};
  const named = new Set(
    [...JSON.stringify({ ...check, lists: undefined }).matchAll(LIST)].map(([, name]) => name as string),
  );
  const used: Record<string, string[]> = {};
  for (const name of named) {
    const words = Object.hasOwn(own, name) ? own[name] : lists[name];
    if (words === undefined) throw new Error(`${rule.id}: no word list "${name}"`);
    used[name] = words;
  }
  return Object.keys(used).length === 0 ? rule : { ...rule, check: { ...check, lists: used } };
}
