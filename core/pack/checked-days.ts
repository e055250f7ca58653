/** Every day of comparison with a source that stands anywhere in some facts, with the way to it. */
export function checkedDays(
  value: unknown,
  steps: readonly PropertyKey[] = [],
): { day: string; steps: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((child, at) => checkedDays(child, [...steps, at]));
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'checked' && typeof child === 'string'
      ? [{ day: child, steps: [...steps, key] }]
      : checkedDays(child, [...steps, key]),
  );
}
