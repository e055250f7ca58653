import { isAllOf, isLeaf, isPlain, type Requirement, type RequirementLeaf } from '../model/requirement';

/** How far a tree is from being satisfied, in kinds of papers. */
export type Distance =
  | {
      kind: 'open' /** Leaves whose paper is there, but that ask something particular of it. */;
      look: RequirementLeaf[];
    }
  | { kind: 'one-away' /** Ids of documents of which any single one is enough. */; documents: ReadonlySet<string> }
  | { kind: 'far' };

const FAR: Distance = { kind: 'far' };

/**
 * Whether the documents that are held are enough, or which single further one would be. Exact over the whole tree,
 * also where one document stands in several of its parts.
 */
export function distanceOf(tree: Requirement | null, held: ReadonlySet<string>): Distance {
  if (tree === null) return { kind: 'open', look: [] };
  if (isLeaf(tree)) return ofLeaf(tree, held);
  const parts = (isAllOf(tree) ? tree.allOf : tree.anyOf).map((part) => distanceOf(part, held));
  return nOf(parts, isAllOf(tree) ? parts.length : (tree.n ?? 1));
}

function ofLeaf(leaf: RequirementLeaf, held: ReadonlySet<string>): Distance {
  if (!held.has(leaf.document)) return { kind: 'one-away', documents: new Set([leaf.document]) };
  return { kind: 'open', look: isPlain(leaf) ? [] : [leaf] };
}

/** What `n` of the parts take together. */
function nOf(parts: readonly Distance[], n: number): Distance {
  const open = parts.flatMap((part) => (part.kind === 'open' ? [part.look] : []));
  if (open.length >= n) {
    // The parts with the fewest things to look at; of equal ones the first.
    const easiest = open.sort((a, b) => a.length - b.length).slice(0, n);
    return { kind: 'open', look: easiest.flat() };
  }
  const wanting = n - open.length;
  const helps = new Map<string, number>();
  for (const part of parts) {
    if (part.kind !== 'one-away') continue;
    for (const document of part.documents) helps.set(document, (helps.get(document) ?? 0) + 1);
  }
  const enough = [...helps].filter(([, count]) => count >= wanting).map(([document]) => document);
  return enough.length === 0 ? FAR : { kind: 'one-away', documents: new Set(enough) };
}
