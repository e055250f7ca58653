import { foldName } from '../catalogue/names';
import type { Holding } from '../model/holding';
import type { RequirementLeaf } from '../model/requirement';

/** Whether a paper's name or scope holds one of the words that a leaf asks for; undefined where its scope is not known. */
export function coversWords(
  { name, scope }: Pick<Holding, 'name' | 'scope'>,
  { words }: Pick<RequirementLeaf, 'words'>,
): boolean | undefined {
  if (words === undefined) return true;
  const told = foldName([name, ...(scope ?? [])].join('、'));
  if (words.some((word) => told.includes(foldName(word)))) return true;
  return scope === undefined || scope.length === 0 ? undefined : false;
}
