/** One line of a value that has an inside: where in it, from outside in, and what stands there. */
export interface ValueLine {
  path: string[];
  value: string | number | boolean;
}

/** A value as lines; one that has no inside is one line without a path. Entries are called by their own name. */
export function valueLines(value: unknown, path: string[] = []): ValueLine[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  if (Array.isArray(value)) {
    // Plain words are one line together.
    if (value.every((entry) => typeof entry !== 'object')) {
      return value.length === 0 ? [] : [{ path, value: value.join('、') }];
    }
    return value.flatMap((entry, at) => valueLines(entry, [...path, nameOf(entry) ?? String(at + 1)]));
  }
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : valueLines(inner, [...path, key])));
}

function nameOf(entry: unknown): string | undefined {
  const name: unknown = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/**
 * What of each value a person has to compare: the lines that not all the others have; where none is left on any side, as
 * with entries in another order, every line. Undefined where a value has lines, but none that the others have not.
 */
export function comparedLines(values: readonly unknown[]): (ValueLine[] | undefined)[] {
  const whole = values.map((value) => valueLines(value));
  const differing = differingLines(values);
  if (differing.every(({ length }) => length === 0)) return whole;
  return differing.map((lines, at) => (lines.length === 0 && whole[at]?.length !== 0 ? undefined : lines));
}

/** Of each value the lines that not all the others have. */
export function differingLines(values: readonly unknown[]): ValueLine[][] {
  const all = values.map((value) => valueLines(value));
  const keyOf = ({ path, value }: ValueLine): string => JSON.stringify([path, value]);
  const keys = all.map((lines) => new Set(lines.map(keyOf)));
  return all.map((lines) => lines.filter((line) => !keys.every((others) => others.has(keyOf(line)))));
}
