import { saveFile } from '../../components/ui/save-file';
import type { FileRecord } from '../../core/model/records/papers';
import type { StoreFault } from '../../store';
import { store } from './store';

/** Hands out a kept file; the fault when it could not be read. */
export async function downloadKept({ name, sha256 }: FileRecord): Promise<StoreFault | undefined> {
  const bytes = await store.read((reader) => reader.bytes(sha256));
  if (!bytes.ok) return bytes.fault;
  if (bytes.value !== undefined) saveFile(bytes.value, name);
  return undefined;
}
