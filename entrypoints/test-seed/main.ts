import '../shared/zod';
import { type ImportCount, parseExport, planImport, type Result, writeExport } from '../../store';
import { store } from '../shared/store';

/** Imports the documented JSON without a dialog; what differs is taken from the file. Test builds only. */
async function seed(json: unknown): Promise<ImportCount[]> {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const read = orThrow(await parseExport(text));
  const plan = orThrow(await store.read((reader) => planImport(reader, read)));
  orThrow(await store.write(plan.changes('all')));
  return plan.counts;
}

function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { kind, message, detail = '' } = result.fault;
  throw new Error(`${kind}: ${message.en} ${detail}`);
}

/** Everything that is kept, as the documented JSON. */
async function exportAll(): Promise<string> {
  const [file = new Blob(), ...more] = orThrow(
    await store.read((reader) => writeExport(reader, new Date().toISOString())),
  );
  if (more.length > 0) throw new Error('more than one file');
  return file.text();
}

Object.assign(window, { guoshenSeed: seed, guoshenExport: exportAll });
