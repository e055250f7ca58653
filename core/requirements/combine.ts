import { isAllOf, isLeaf, isPlain, type Requirement } from '../model/requirement';

/** The applicant's own papers that every way through a tree needs. */
function alwaysNeeded(node: Requirement): Set<string> {
  if (isLeaf(node)) return new Set(node.party === undefined ? [node.document] : []);
  if (isAllOf(node)) return new Set(node.allOf.flatMap((child) => [...alwaysNeeded(child)]));
  const [first, ...others] = node.anyOf.map(alwaysNeeded);
  return new Set([...(first ?? [])].filter((document) => others.every((other) => other.has(document))));
}

/**
 * What everybody has to give and what one category asks for, as one tree. A plain paper of the first is left out where
 * the second needs the same paper anyway, with more to say about it: nobody has to bring a licence twice.
 */
export function combine(common: Requirement | null, special: Requirement | null): Requirement | null {
  if (common === null || special === null) return common ?? special;
  const needed = alwaysNeeded(special);
  const parts = isAllOf(common) ? common.allOf : [common];
  const rest = parts.filter((part) => !(isLeaf(part) && isPlain(part) && needed.has(part.document)));
  return rest.length === 0 ? special : { allOf: [...rest, special] };
}
