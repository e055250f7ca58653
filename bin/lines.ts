import { once } from 'node:events';
import { z } from 'zod';
import { inputLines } from './input-lines';
import { Unusable } from './unusable';

/**
 * Reads JSON lines from standard input and answers each with one JSON line; a bad line is answered with its error.
 *
 * @throws Unusable when there is no line at all
 */
export async function answerLines<T extends { id?: string | number | undefined }>(
  schema: z.ZodObject & z.ZodType<T>,
  answer: (question: T) => object,
): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write('guoshen: type one JSON object a line; Ctrl+D ends\n');
  const tellUnread = unreadKeys(Object.keys(schema.shape));
  let any = false;
  for await (const line of inputLines(process.stdin)) {
    if (line.text?.trim() === '') continue;
    any = true;
    const place = `line ${line.number}`;
    const value = line.text === undefined ? { error: `${place} is ${line.wrong}` } : parsed(line.text, place);
    if ('value' in value) tellUnread(value.value, place);
    const answered = 'error' in value ? value : answerValue(value.value, place, schema, answer);
    // A slow reader is waited for, so that a long input does not pile up.
    if (!process.stdout.write(`${JSON.stringify(answered)}\n`)) await once(process.stdout, 'drain');
  }
  if (!any)
    throw new Unusable('nothing on standard input: give one JSON object a line; guoshen help COMMAND shows one');
}

function parsed(text: string, place: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: `${place} is not JSON: ${(error as Error).message}` };
  }
}

function answerValue<T extends { id?: string | number | undefined }>(
  value: unknown,
  place: string,
  schema: z.ZodType<T>,
  answer: (question: T) => object,
): object {
  const id = idOf(value);
  const question = schema.safeParse(value);
  if (!question.success) return { ...id, error: `${'id' in id ? '' : `${place}: `}${z.prettifyError(question.error)}` };
  try {
    return { ...id, ...answer(question.data) };
  } catch (error) {
    const candidates = (error as { candidates?: readonly unknown[] }).candidates;
    return {
      ...id,
      error: (error as Error).message,
      ...(candidates !== undefined && candidates.length > 0 && { candidates }),
    };
  }
}

const idOf = (value: unknown): { id?: unknown } =>
  typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};

/** Tells of each name that no command reads once: it may be mistyped, and may as well be somebody's own note. */
export function unreadKeys(known: readonly string[]): (value: unknown, place: string) => void {
  const told = new Set<string>();
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const key of Object.keys(value)) {
      if (known.includes(key) || told.has(key)) continue;
      told.add(key);
      process.stderr.write(`guoshen: ${place}: “${key}” is not read (what is: ${known.join(', ')})\n`);
    }
  };
}

/** The line's own name, kept as it came. */
export const LineId = z.union([z.string(), z.number()]).optional();
