import type { Document } from '../model/document';
import type { RequirementLeaf } from '../model/requirement';
import { foldName } from './names';

/** The documents by id and by every spelling. */
export interface Catalogue {
  byId: ReadonlyMap<string, Document>;
  /** Folded names and aliases with the document they mean, longest first. */
  titles: readonly { title: string; document: Document }[];
}

export function buildCatalogue(documents: readonly Document[]): Catalogue {
  const titles = documents
    .flatMap((document) => [document.name, ...document.aliases].map((name) => ({ title: foldName(name), document })))
    .sort((a, b) => b.title.length - a.title.length);
  return { byId: new Map(documents.map((document) => [document.id, document])), titles };
}

/**
 * The words a person reads for one leaf: whose it is, the paper's canonical name, how many, what it has to say.
 *
 * @throws Error when the catalogue does not hold the leaf's document
 */
export function leafName(leaf: RequirementLeaf, catalogue: Catalogue): string {
  const document = catalogue.byId.get(leaf.document);
  if (document === undefined) throw new Error(`unknown document id: ${leaf.document}`);
  const whose = leaf.party === undefined ? document.name : `${leaf.party}的《${document.name}》`;
  const notes = [
    ...(leaf.copies === undefined ? [] : [`${leaf.copies}${leaf.unit ?? '份'}以上`]),
    ...(leaf.condition === undefined ? [] : [leaf.condition]),
  ];
  return notes.length === 0 ? whose : `${whose}（${notes.join('，')}）`;
}
