import type { SelfCheck } from '../../core/model/self-check';
import type { Violation } from '../../core/model/vendor-rules';

/** What the overlay needs beside rules: the questions of each page, and what findings can cost. */
export interface ConsoleKnowledge {
  selfChecks: readonly Pick<SelfCheck, 'id' | 'pages' | 'question'>[];
  violations: readonly Violation[];
}

/** Empty until the facts plugin hands knowledge out. */
export const consoleKnowledge: ConsoleKnowledge = { selfChecks: [], violations: [] };
