import { checkedDays } from './checked-days';
import { PACK_FORMAT, type Pack, type PackFacts } from './schema';

/** What is built in, as a pack: what a newer one is compared with, and what its author starts from. */
export function builtInPack({ categories, documents, rules, pages, knowledge }: PackFacts): Pack {
  const facts = { categories, documents, rules, pages, ...(knowledge && { knowledge }) };
  return {
    format: PACK_FORMAT,
    version: 1,
    id: 'built-in',
    title: '内置资料',
    published: latest(checkedDays(facts).map(({ day }) => day)),
    facts,
  };
}

const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? '2000-01-01';
