/** What no single record shows: names that mean two things, ids that lead nowhere, dates out of order. */

import type { Category } from '../model/category';
import type { Document } from '../model/document';
import { isAllOf, isLeaf, type Requirement } from '../model/requirement';
import { type PackProblem, pathText } from './problem';
import type { Pack, PackFacts } from './schema';

/** The facts that a pack is laid over. */
export type BaseFacts = { readonly [Kind in keyof PackFacts]?: readonly NonNullable<PackFacts[Kind]>[number][] };

/** Everything that is wrong between the records of a pack, or between them and the facts that stay. */
export const linkProblems = (pack: Pack, base: BaseFacts): PackProblem[] => [
  ...twice(pack.facts),
  ...danglingDocuments(pack.facts, base),
  ...danglingReferences(pack.facts.categories ?? []),
  ...laterThan(pack.published, pack.facts, ['facts']),
];

function repeated<T>(
  kind: string,
  records: readonly T[] | undefined,
  namesOf: (record: T) => readonly string[],
  what: string,
): PackProblem[] {
  const seen = new Map<string, number>();
  return (records ?? []).flatMap((record, at) =>
    namesOf(record).flatMap((name) => {
      const first = seen.get(name);
      seen.set(name, first ?? at);
      const path = pathText(['facts', kind, at]);
      return first === undefined ? [] : [{ path, message: `${what} "${name}" is there before, at ${kind}[${first}]` }];
    }),
  );
}

const twice = ({ categories, documents, rules, pages }: PackFacts): PackProblem[] => [
  ...repeated('categories', categories, ({ id }) => [id], 'the id'),
  ...repeated('categories', categories, wholePath, 'the path'),
  ...repeated('documents', documents, ({ id }) => [id], 'the id'),
  ...repeated('documents', documents, ({ name, aliases }) => [name, ...aliases], 'the name'),
  ...repeated('rules', rules, ({ id }) => [id], 'the id'),
  ...repeated('pages', pages, ({ id }) => [id], 'the id'),
];

const wholePath = ({ console, channel, path }: Category): string[] => [
  [console, ...(channel === undefined ? [] : [channel]), ...path].join(' / '),
];

function danglingDocuments({ categories, documents }: PackFacts, base: BaseFacts): PackProblem[] {
  const known = new Set((documents ?? base.documents ?? []).map(({ id }: Document) => id));
  const missing = (list: readonly Category[]) =>
    list.flatMap(({ path, requirement }, at) =>
      requirement === null
        ? []
        : leafSteps(requirement, ['facts', 'categories', at, 'requirement'])
            .filter(({ document }) => !known.has(document))
            .map(({ document, steps }) => ({ document, path, steps })),
    );
  if (categories !== undefined) {
    return missing(categories).map(({ document, steps }) => ({
      path: pathText([...steps, 'document']),
      message: `no document has the id "${document}"`,
    }));
  }
  if (documents === undefined) return [];
  return missing(base.categories ?? []).map(({ document, path }) => ({
    path: 'facts.documents',
    message: `the document "${document}" is gone, and ${path.join(' / ')} still takes it`,
  }));
}

function leafSteps(node: Requirement, steps: readonly PropertyKey[]): { document: string; steps: readonly PropertyKey[] }[] {
  if (isLeaf(node)) return [{ document: node.document, steps }];
  const key = isAllOf(node) ? 'allOf' : 'anyOf';
  const parts = isAllOf(node) ? node.allOf : node.anyOf;
  return parts.flatMap((part, at) => leafSteps(part, [...steps, key, at]));
}

/** A reference leads to a category of the same console, or to all below a path. */
function danglingReferences(categories: readonly Category[]): PackProblem[] {
  const keyOf = (console: string, path: readonly string[]): string => [console, ...path].join('\n');
  const known = new Set(
    categories.flatMap(({ console, path }) => path.map((_, at) => keyOf(console, path.slice(0, at + 1)))),
  );
  return categories.flatMap(({ console, references }, at) =>
    references.flatMap(({ to }, which) =>
      to
        .filter((path) => !known.has(keyOf(console, path)))
        .map((path) => ({
          path: pathText(['facts', 'categories', at, 'references', which, 'to']),
          message: `no category has the path ${path.join(' / ')}`,
        })),
    ),
  );
}

/** Days of comparison that lie behind the day of publication: they would make old facts look fresh. */
function laterThan(published: string, value: unknown, steps: readonly PropertyKey[]): PackProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((child, at) => laterThan(published, child, [...steps, at]));
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'checked' && typeof child === 'string' && child > published
      ? [{ path: pathText([...steps, key]), message: `${child} is after the day of publication, ${published}` }]
      : laterThan(published, child, [...steps, key]),
  );
}
