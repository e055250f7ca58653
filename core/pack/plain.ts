import { MAX_DEPTH, MAX_PACK_SIZE } from './nesting';
import { MAX_PROBLEMS, type PackProblem, pathText } from './problem';
import { unsafeText } from './texts';

/** Most values of any kind in one pack; the built-in facts have under 40,000. */
const MAX_VALUES = 400_000;

/** Names that mean something to every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown to leave the walk at once: going on would be pointless or endless. */
class Stop extends Error {}

/**
 * A copy of a value as plain data (null, booleans, finite numbers, texts, lists, objects), so that nothing of the
 * given value is used afterwards: no getter, no method, no prototype. All that cannot be copied is a problem.
 */
export function plainCopy(input: unknown): { value: unknown; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const steps: PropertyKey[] = [];
  const open = new Set<object>();
  let values = 0;
  let size = 0;

  const refuse = (message: string): undefined => {
    problems.push({ path: pathText(steps), message });
    if (problems.length >= MAX_PROBLEMS) throw new Stop();
    return undefined;
  };
  const stop = (message: string): never => {
    problems.push({ path: pathText(steps), message });
    throw new Stop();
  };
  const within = (step: PropertyKey, child: unknown): unknown => {
    steps.push(step);
    const copied = copy(child);
    steps.pop();
    return copied;
  };
  const text = (value: string): string => {
    size += value.length;
    if (size > MAX_PACK_SIZE) stop(`texts larger than ${MAX_PACK_SIZE / 1024 / 1024} MB together`);
    const reason = unsafeText(value);
    if (reason !== undefined) refuse(reason);
    return value;
  };
  const copy = (value: unknown): unknown => {
    values += 1;
    if (values > MAX_VALUES) stop(`more than ${MAX_VALUES} values`);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value : refuse('a number that is not finite');
    if (typeof value !== 'object') return refuse(`${typeof value} instead of data`);
    if (open.has(value)) return refuse('a cycle: the value contains itself');
    if (steps.length >= MAX_DEPTH) return stop(`nested deeper than ${MAX_DEPTH} levels`);
    open.add(value);
    const copied = Array.isArray(value) ? list(value) : record(value);
    open.delete(value);
    return copied;
  };
  const list = (value: readonly unknown[]): unknown[] => {
    if (value.length > MAX_VALUES) stop(`a list of more than ${MAX_VALUES} values`);
    return Array.from({ length: value.length }, (_, at) => within(at, value[at]));
  };
  const record = (value: object): unknown => {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse('an object that is not plain data');
    const copied: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(value)) {
      if (RESERVED.has(key)) refuse(`the field name ${key} is not allowed`);
      // A field without a value is no field, as in JSON.
      else if (child !== undefined) copied[text(key)] = within(key, child);
    }
    return copied;
  };

  try {
    return { value: copy(input), problems };
  } catch (error) {
    // A given value may throw from its getters.
    if (!(error instanceof Stop)) problems.push({ path: pathText(steps), message: 'a value that cannot be read' });
    return { value: undefined, problems };
  }
}
