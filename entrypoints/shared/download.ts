import type { FileRecord } from '../../core/model/records/papers';
import type { StoreFault } from '../../store';
import { store } from './store';

/** Milliseconds that the browser gets to begin with a download. */
const BEGIN = 60_000;

/** Hands bytes to the person as a file. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN);
}

/** Hands out a kept file; the fault when it could not be read. */
export async function downloadKept({ name, sha256 }: FileRecord): Promise<StoreFault | undefined> {
  const bytes = await store.read((reader) => reader.bytes(sha256));
  if (!bytes.ok) return bytes.fault;
  if (bytes.value !== undefined) download(bytes.value, name);
  return undefined;
}
