import type { Category, PathFacts } from './category';
import { fileSlots } from './file-slots';
import type { Knowledge } from './knowledge';
import type { FileSlot } from './product-form';
import type { Rule } from './rule';
import type { SelfCheck } from './self-check';
import type { Violation } from './vendor-rules';

/** By what a form is judged in its page: of the categories only the paths, of the knowledge what a page can use. */
export interface ConsoleFacts {
  rules: Rule[];
  paths: readonly PathFacts[];
  fileSlots: readonly FileSlot[];
  selfChecks: readonly Pick<SelfCheck, 'id' | 'pages' | 'question' | 'when'>[];
  violations: readonly Violation[];
}

export const pathsOf = (categories: readonly Category[]): PathFacts[] =>
  categories.map(({ console, channel, path, aliases, notOpen, requirement, extras }) => ({
    console,
    channel,
    path,
    aliases,
    ...(notOpen.length > 0 && { notOpen }),
    ...(requirement === null && extras === undefined && { noPapers: true }),
  }));

/** @throws Error when a file's rule leads nowhere */
export const pageKnowledgeOf = (
  knowledge: Knowledge,
): Pick<ConsoleFacts, 'fileSlots' | 'selfChecks' | 'violations'> => ({
  fileSlots: fileSlots(knowledge),
  selfChecks: knowledge.selfChecks.map(({ id, pages, question, when }) => ({ id, pages, question, when })),
  violations: knowledge.vendor.violations.filter(({ ruleIds }) => ruleIds.length > 0),
});
