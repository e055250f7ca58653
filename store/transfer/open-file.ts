import { type Result, toFault } from '../result';
import { isAge } from '../secret/header';
import { MOST_BYTES, refused } from './faults';
import { parseExport, type ReadExport } from './parse';

/**
 * Reads a file that a person chose, whatever it is.
 *
 * @param decrypt opens an encrypted file; without it an encrypted file is answered by `needs-passphrase`
 */
export async function openExport(
  file: Blob,
  decrypt?: (file: Blob) => Promise<Result<Blob>>,
): Promise<Result<ReadExport>> {
  try {
    // An encrypted file is larger by less than this; the exact limit is seen when it is open.
    if (file.size > MOST_BYTES * 1.01) return refused('too-big');
    if (!(await isAge(file))) return parseExport(await file.text());
    if (decrypt === undefined) return refused('needs-passphrase');
    const clear = await decrypt(file);
    return clear.ok ? parseExport(await clear.value.text()) : clear;
  } catch (error) {
    return { ok: false, fault: toFault(error) };
  }
}
