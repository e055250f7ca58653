import consoleFacts from 'virtual:guoshen/console-facts';
import consoleKnowledge from 'virtual:guoshen/console-knowledge';
import { type ConsoleFacts, pageKnowledgeOf, pathsOf } from '../../core/model/console-facts';
import type { PackFacts } from '../../core/pack/schema';
import { type Lookup, lookupOver } from '../shared/lookup';
import { type FactsSource, factsSourceOver } from '../shared/lookup-facts';
import { NO_FACTS, packFacts } from '../shared/pack-in-use';

interface InUse {
  pack: PackFacts;
  lookup: Lookup;
  source: FactsSource;
}

let inUse: InUse | undefined;

/**
 * The facts in use: those that are built in, with those of the accepted pack in their place. The store is asked each
 * time, so that a page that has just heard of another pack is not answered from the one before.
 */
export async function factsInUse(): Promise<InUse> {
  const pack = await packFacts();
  if (inUse?.pack !== pack) {
    const lookup = lookupOver(pack);
    inUse = { pack, lookup, source: factsSourceOver(pack, lookup) };
  }
  return inUse;
}

/** What a console's page judges by instead of what is built into its script; no facts while nothing else is in use. */
export async function factsForPages(): Promise<{ facts?: ConsoleFacts }> {
  const { pack } = await factsInUse();
  if (pack === NO_FACTS) return {};
  const { rules, categories, knowledge } = pack;
  return {
    facts: {
      rules: rules ?? consoleFacts.rules,
      paths: categories === undefined ? consoleFacts.paths : pathsOf(categories),
      ...(knowledge === undefined ? consoleKnowledge : pageKnowledgeOf(knowledge)),
    },
  };
}
