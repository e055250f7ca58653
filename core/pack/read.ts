import { problemsOf } from './issues';
import { type BaseFacts, linkProblems } from './links';
import { tooLargeOrDeep } from './nesting';
import { plainCopy } from './plain';
import { MAX_PROBLEMS, type PackProblem } from './problem';
import { Pack } from './schema';
import { withTrees } from './trees';

export type PackReading = { ok: true; pack: Pack } | { ok: false; errors: PackProblem[] };

/**
 * Reads a pack whole or not at all, from its text or from a value that was parsed elsewhere. Never throws; each error
 * says where it is and what is wrong.
 *
 * @param base the facts that the pack would be laid over: a kind of facts that the pack does not hold is taken from them
 */
export function readPack(input: unknown, base: BaseFacts = {}): PackReading {
  const refuse = (errors: PackProblem[]): PackReading => ({ ok: false, errors: errors.slice(0, MAX_PROBLEMS) });
  let value = input;
  if (typeof input === 'string') {
    const reason = tooLargeOrDeep(input);
    if (reason !== undefined) return refuse([{ path: '', message: reason }]);
    try {
      value = JSON.parse(input.replace(/^\ufeff/, '')) as unknown;
    } catch (error) {
      return refuse([
        { path: '', message: `not JSON: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 160)}` },
      ]);
    }
  }
  const plain = plainCopy(value);
  if (plain.problems.length > 0) return refuse(plain.problems);
  const unfolded = withTrees(plain.value);
  if (unfolded.problems.length > 0) return refuse(unfolded.problems);
  const parsed = Pack.safeParse(unfolded.value);
  if (!parsed.success) return refuse(problemsOf(parsed.error));
  const links = linkProblems(parsed.data, base);
  return links.length > 0 ? refuse(links) : { ok: true, pack: parsed.data };
}
