/** Whether two values mean the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inKeyOrder) === JSON.stringify(b, inKeyOrder);
}

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
