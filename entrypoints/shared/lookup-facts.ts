import type { LookupFacts, LookupHit } from '../../components/lookup';
import { decodeLink, encodeLink } from '../../core/answer-link';
import type { PackFacts } from '../../core/pack/schema';
import type { Held } from '../../core/profile/held-by';
import type { SearchHit } from '../../core/search';
import { type Lookup, lookupOver } from './lookup';
import type { Tools } from './tool-facts';

/** Characters that are searched for; the field takes more, for links. */
const LONGEST_QUERY = 80;

const toHit = ({ entry, ranges, via, closed }: SearchHit): LookupHit => ({
  id: entry.id,
  kind: entry.kind,
  console: entry.console,
  channel: entry.channel,
  path: entry.path,
  name: entry.name,
  ranges,
  via,
  closed,
});

/** The facts, with those of a pack in their place, as the lookup asks them, to be laid under what is held. */
export function factsSourceOver(pack: PackFacts, lookup: Lookup = lookupOver(pack)) {
  /** What is the same whatever is held. */
  const still = {
    search: (query: string): LookupHit[] => lookup.search(query.slice(0, LONGEST_QUERY)).map(toHit),
    hitOf: (id: string): LookupHit | undefined => lookup.hitOf(id),
    applicantsOf: lookup.applicantsOf,
    knowledgeOf: lookup.knowledge,
    idOf: lookup.idOf,
    documentUses: lookup.usesOf,
    linkOf(id: string, applicant?: string): string | undefined {
      const hit: LookupHit | undefined = lookup.hitOf(id);
      if (hit === undefined) return undefined;
      if (hit.kind !== 'category' || hit.console === undefined || hit.path === undefined) {
        return hit.kind === 'category' ? undefined : encodeLink({ kind: hit.kind, id });
      }
      const { console, channel, path } = hit;
      return encodeLink({
        kind: 'category',
        console,
        path,
        ...(channel && { channel }),
        ...(applicant && { applicant }),
      });
    },
    linked(text: string): { id: string; applicant?: string } | undefined {
      const target = decodeLink(text);
      if (target === undefined) return undefined;
      if (target.kind !== 'category') return lookup.hitOf(target.id) && { id: target.id };
      const id = lookup.idOf(target.path, target.console, target.channel);
      return id === undefined ? undefined : { id, ...(target.applicant && { applicant: target.applicant }) };
    },
    warmUp: lookup.warmUp,
  };
  let tools: Promise<Tools> | undefined;
  return {
    ...still,
    under: (held: Held): LookupFacts => ({
      ...still,
      viewOf: (id, applicant) => lookup.viewById(id, held, applicant),
      tools: async () => {
        tools ??= import('./tool-facts').then(({ toolsOver }) => toolsOver(pack, lookup));
        return (await tools)(held, still.hitOf);
      },
    }),
  };
}
export type FactsSource = ReturnType<typeof factsSourceOver>;
