import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { factsPlugin } from '../../data/vite-plugin';

/** A module of ours with the facts that it imports, as one classic script that puts its exports under a global name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    plugins: [factsPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} could not be bundled`);
  return first.output[0].code;
}
