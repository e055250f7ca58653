import type { ReadRule } from '../../core/facts/knowledge-answer';
import type { Readings } from '../../core/facts/search-entries';
import type { Knowledge } from '../../core/model/knowledge';

/** What is looked up beside categories and papers: rules, clauses, violations, and how their names are read. */
export interface SearchedKnowledge {
  knowledge?: Knowledge;
  rules: readonly ReadRule[];
  readings: Readings;
}

/** Empty until the facts plugin hands knowledge out. */
export const searched: SearchedKnowledge = { rules: [], readings: {} };
