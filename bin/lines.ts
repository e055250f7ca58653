import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Reads JSON lines from standard input and answers each with one JSON line; a bad line is answered with its error. */
export async function answerLines<T extends { id?: string | number | undefined }>(
  schema: z.ZodType<T>,
  answer: (question: T) => object,
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answerLine(line, schema, answer))}\n`);
  }
}

function answerLine<T extends { id?: string | number | undefined }>(
  line: string,
  schema: z.ZodType<T>,
  answer: (question: T) => object,
): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const id = idOf(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { ...id, error: z.prettifyError(parsed.error) };
  try {
    return { ...id, ...answer(parsed.data) };
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

/** The line's own name, kept as it came. */
export const LineId = z.union([z.string(), z.number()]).optional();
