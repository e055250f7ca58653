import { foldName } from '../catalogue/names';
import type { Category, CategoryPath } from '../model/category';
import type { ConsoleId } from '../model/console';
import type { Holding } from '../model/holding';
import { leavesOf, type RequirementLeaf } from '../model/requirement';

/** A category whose papers a document is among. */
export interface DocumentUse {
  category: string;
  console: ConsoleId;
  channel?: 'live';
  path: CategoryPath;
  /** Whether every way through the category's papers, or only some, takes it, is for the plan to say. */
  leaves: RequirementLeaf[];
}

/** For each document the categories that ask for it, in the order of the facts. */
export function documentUses(categories: readonly Category[]): ReadonlyMap<string, readonly DocumentUse[]> {
  const uses = new Map<string, DocumentUse[]>();
  for (const { id, console, channel, path, requirement } of categories) {
    if (requirement === null) continue;
    const byDocument = new Map<string, RequirementLeaf[]>();
    for (const leaf of leavesOf(requirement)) {
      byDocument.set(leaf.document, [...(byDocument.get(leaf.document) ?? []), leaf]);
    }
    for (const [document, leaves] of byDocument) {
      const use: DocumentUse = { category: id, console, ...(channel && { channel }), path, leaves };
      uses.set(document, [...(uses.get(document) ?? []), use]);
    }
  }
  return uses;
}

/** Whether a paper's name or scope holds one of the words that a leaf asks for; undefined where its scope is not known. */
export function coversWords({ name, scope }: Pick<Holding, 'name' | 'scope'>, { words }: RequirementLeaf): boolean | undefined {
  if (words === undefined) return true;
  const told = foldName([name, ...(scope ?? [])].join('、'));
  if (words.some((word) => told.includes(foldName(word)))) return true;
  return scope === undefined || scope.length === 0 ? undefined : false;
}
