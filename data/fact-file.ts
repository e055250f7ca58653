import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A fact file that cannot be used: which one, where in it, and why. */
export class BrokenFactFile extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'BrokenFactFile';
  }
}

/** Names of a subfolder's fact files, with the subfolder in front, in the order of their names. */
export const filesIn = (folder: string, sub: string): string[] =>
  readdirSync(`${folder}/${sub}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${sub}/${name}`);

/**
 * One fact file, checked.
 *
 * @throws BrokenFactFile naming the file and the path inside it
 */
export function parse<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const value = within(file, () => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new BrokenFactFile(file, z.prettifyError(result.error));
}

/** Runs a step of reading a file, so that whatever goes wrong names the file. */
export function within<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof BrokenFactFile ? error : new BrokenFactFile(file, (error as Error).message);
  }
}
