import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** One of our modules with all that it needs, as a script to be run inside a page. */
export async function pageCode(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'guoshen' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput];
  const [chunk] = first?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script`);
  return chunk.code;
}
