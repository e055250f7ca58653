import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { FileLock } from '../../core/model/records/settings';
import type { Result } from '../result';
import { refused } from '../transfer/faults';
import type { AgeTask } from './task';

/** Has a passphrase task done somewhere: in a worker, or right here in a test. */
export type RunTask = (task: AgeTask) => Promise<Result<Blob>>;

/**
 * A key for the files. New files are closed with its open half, so adding one asks for nothing; its secret half is kept
 * closed with the passphrase.
 */
export async function createLock(passphrase: string, run: RunTask): Promise<Result<{ lock: FileLock; key: string }>> {
  const key = await generateX25519Identity();
  const sealed = await run({ kind: 'encrypt', file: new Blob([key]), passphrase });
  if (!sealed.ok) return sealed;
  const secret = btoa(String.fromCharCode(...new Uint8Array(await sealed.value.arrayBuffer())));
  return { ok: true, value: { lock: { recipient: await identityToRecipient(key), secret }, key } };
}

/** The key that opens the files, from the passphrase. */
export async function openLock(
  { secret, recipient }: FileLock,
  passphrase: string,
  run: RunTask,
): Promise<Result<string>> {
  const file = new Blob([Uint8Array.from(atob(secret), (byte) => byte.charCodeAt(0))]);
  const opened = await run({ kind: 'decrypt', file, passphrase });
  if (!opened.ok) return opened;
  const key = await opened.value.text();
  return (await identityToRecipient(key)) === recipient ? { ok: true, value: key } : refused('tampered');
}

export async function sealBytes(blob: Blob, recipient: string): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const bytes = await encrypter.encrypt(new Uint8Array(await blob.arrayBuffer()));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: blob.type });
}

export async function openBytes(blob: Blob, key: string): Promise<Blob> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  const bytes = await decrypter.decrypt(new Uint8Array(await blob.arrayBuffer()));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: blob.type });
}
