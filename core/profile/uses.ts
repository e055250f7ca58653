import type { Category, CategoryPath } from '../model/category';
import type { ConsoleId } from '../model/console';
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
