/** What no single record shows: names that mean two things, ids that lead nowhere, dates out of order. */

import type { Category } from '../model/category';
import { checkedDays } from './checked-days';
import { type PaperUse, papersOfCategories, papersOfKnowledge } from './papers';
import { type PackProblem, pathText } from './problem';
import type { Pack, PackFacts } from './schema';

/** The facts that a pack is laid over. */
export type BaseFacts = {
  readonly [Kind in keyof PackFacts]?: PackFacts[Kind] extends (infer One)[] | undefined
    ? readonly One[]
    : PackFacts[Kind];
};

/** Everything that is wrong between the records of a pack, or between them and the facts that stay. */
export const linkProblems = ({ published, facts }: Pack, base: BaseFacts): PackProblem[] => [
  ...twice(facts),
  ...danglingDocuments(facts, base),
  ...danglingPaths(facts.categories ?? []),
  ...danglingRecords(facts.knowledge),
  // A day of comparison behind the day of publication would make old facts look fresh.
  ...checkedDays(facts, ['facts'])
    .filter(({ day }) => day > published)
    .map(({ day, steps }) => ({
      path: pathText(steps),
      message: `${day} is after the day of publication, ${published}`,
    })),
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

/** Papers that no catalogue entry describes, or that the facts that stay would lose. */
function danglingDocuments({ categories, documents, knowledge }: PackFacts, base: BaseFacts): PackProblem[] {
  const known = new Set((documents ?? base.documents ?? []).map(({ id }) => id));
  const lost = ({ document }: PaperUse): boolean => !known.has(document);
  const own = [...papersOfCategories(categories ?? []), ...(knowledge ? papersOfKnowledge(knowledge) : [])];
  const staying = [
    ...(categories === undefined ? papersOfCategories(base.categories ?? []) : []),
    ...(knowledge === undefined && base.knowledge ? papersOfKnowledge(base.knowledge) : []),
  ];
  return [
    ...own.filter(lost).map(({ document, steps }) => ({
      path: pathText(steps),
      message: `no document has the id "${document}"`,
    })),
    ...(documents === undefined ? [] : staying.filter(lost)).map(({ document, by }) => ({
      path: 'facts.documents',
      message: `the document "${document}" is gone, and ${by} still takes it`,
    })),
  ];
}

/** References, correspondences and conflicts lead to categories; a reference may mean all below a path. */
function danglingPaths(categories: readonly Category[]): PackProblem[] {
  const keyOf = (console: string, path: readonly string[]): string => [console, ...path].join('\n');
  const ids = new Set(categories.map(({ id }) => id));
  const known = new Set(
    categories.flatMap(({ console, path }) => path.map((_, at) => keyOf(console, path.slice(0, at + 1)))),
  );
  return categories.flatMap(({ console, references, correspondsTo, conflicts = [] }, at) => {
    const lost = (paths: readonly (readonly string[])[], steps: readonly PropertyKey[]): PackProblem[] =>
      paths
        .filter((path) => !known.has(keyOf(console, path)))
        .map((path) => ({
          path: pathText(['facts', 'categories', at, ...steps]),
          message: `no category has the path ${path.join(' / ')}`,
        }));
    return [
      ...references.flatMap(({ to }, which) => lost(to, ['references', which, 'to'])),
      ...lost(correspondsTo?.to ?? [], ['correspondsTo', 'to']),
      ...conflicts.flatMap(({ sides }, which) =>
        sides.flatMap(({ category }, side) =>
          category === undefined || ids.has(category)
            ? []
            : [
                {
                  path: pathText(['facts', 'categories', at, 'conflicts', which, 'sides', side, 'category']),
                  message: `no category has the id "${category}"`,
                },
              ],
        ),
      ),
    ];
  });
}

/** Rules of files lead to points of the standard or of the Meeting rules. */
function danglingRecords(knowledge: PackFacts['knowledge']): PackProblem[] {
  if (knowledge === undefined) return [];
  const known = new Set([...knowledge.meeting.rules, ...knowledge.standard].map(({ id }) => id));
  return knowledge.forms.flatMap(({ fields }, form) =>
    fields.flatMap(({ file }, field) =>
      (['distinct', 'clear'] as const).flatMap((key) => {
        const id = file?.[key];
        if (id === undefined || known.has(id)) return [];
        const path = pathText(['facts', 'knowledge', 'forms', form, 'fields', field, 'file', key]);
        return [{ path, message: `no record has the id "${id}"` }];
      }),
    ),
  );
}
