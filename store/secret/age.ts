import { Decrypter, Encrypter } from 'age-encryption';
import { MOST_BYTES, TransferError } from '../transfer/faults';

/** How far it is: the key takes a moment of which nothing can be told, then bytes are counted. */
export type AgeProgress = { phase: 'key' } | { phase: 'bytes'; done: number; of: number };

/** What encryption adds to a file, at most: a header, and sixteen bytes for each 64 KiB. */
const OVERHEAD = 1024 + (MOST_BYTES / 65536 + 1) * 16;

/**
 * Encrypts a file with a passphrase, as a standard age file.
 *
 * @param workFactor base-2 logarithm of the work that a guess takes; lower than the default is for tests
 */
export async function encryptAge(
  file: Blob,
  passphrase: string,
  onProgress: (progress: AgeProgress) => void = () => undefined,
  workFactor?: number,
): Promise<Blob> {
  onProgress({ phase: 'key' });
  const encrypter = new Encrypter();
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return collect(await encrypter.encrypt(counted(file, onProgress)));
}

/** Decrypts an age file that was encrypted with a passphrase. Throws a `TransferError` when it cannot. */
export async function decryptAge(
  file: Blob,
  passphrase: string,
  onProgress: (progress: AgeProgress) => void = () => undefined,
): Promise<Blob> {
  if (file.size > MOST_BYTES + OVERHEAD) throw new TransferError('too-big');
  onProgress({ phase: 'key' });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await collect(await decrypter.decrypt(counted(file, onProgress)));
  } catch (error) {
    // The library tells by words only; whatever else it says means that bytes are not as they were written.
    const wrong = /no identity matched/.test((error as Error).message);
    throw new TransferError(wrong ? 'wrong-passphrase' : 'tampered');
  }
}

function counted(file: Blob, onProgress: (progress: AgeProgress) => void): ReadableStream<Uint8Array> {
  let done = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      done += chunk.length;
      onProgress({ phase: 'bytes', done, of: file.size });
      controller.enqueue(chunk);
    },
  });
  return (file.stream() as ReadableStream<Uint8Array>).pipeThrough(counter);
}

const collect = (stream: ReadableStream<Uint8Array>): Promise<Blob> =>
  new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
