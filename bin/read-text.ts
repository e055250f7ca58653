import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { Unusable } from './unusable';

const CHUNK = 1 << 20;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file; name a file in it',
  EACCES: 'may not be read; look at its permissions',
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
    throw new Unusable(`${path}: not a text in UTF-8${otherEncoding(bytes)}`);
  }
}

/** In which other encoding the bytes are text, and what to do about it; nothing for what is no text at all. */
function otherEncoding(bytes: Buffer): string {
  for (const [label, name] of [
    ['utf-16le', 'UTF-16'],
    ['gb18030', 'GB18030 or GBK'],
  ] as const) {
    if (label === 'utf-16le' && !(bytes[0] === 0xff && bytes[1] === 0xfe)) continue;
    try {
      // Control characters are in no text, whatever the encoding.
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (!NO_TEXT.test(text)) return `, but in ${name}; save it as UTF-8 (in Excel: CSV UTF-8)`;
    } catch {}
  }
  return '; save it as UTF-8';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/u;

/** npm starts its scripts in the project's folder; a file is named from where the person stands. */
const fromHere = (path: string): string =>
  process.env.npm_lifecycle_event === 'guoshen' ? resolve(process.env.INIT_CWD ?? '.', path) : path;

function readBytes(path: string, maxBytes: number): Buffer {
  let file: number | undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    file = openSync(fromHere(path), 'r');
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
