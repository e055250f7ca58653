import { closeSync, openSync, readSync } from 'node:fs';
import { Unusable } from './unusable';

const CHUNK = 1 << 20;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
};

/**
 * The text of a file, a pipe included. Stops at the limit, so that a huge file costs nothing.
 *
 * @throws Unusable in one line naming the file: not there, a folder, larger than `maxBytes`, not UTF-8
 */
export function readText(path: string, maxBytes: number): string {
  const bytes = readBytes(path, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(`${path}: not a text in UTF-8`);
  }
}

function readBytes(path: string, maxBytes: number): Buffer {
  let file: number | undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    file = openSync(path, 'r');
    while (length <= maxBytes) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(file, chunk, 0, CHUNK, null);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Unusable(`${path}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
  if (length > maxBytes) throw new Unusable(`${path}: larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`);
  return Buffer.concat(chunks);
}
