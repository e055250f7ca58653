import type { Result } from '../../store';

/** The value of an answer; a fault fails the test with what it says. */
export async function settled<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.fault.kind}: ${result.fault.detail ?? ''}`);
  return result.value;
}
