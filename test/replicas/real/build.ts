import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Component libraries in which the forms are drawn once more, with the file that does it. */
export const FAMILIES = {
  antd: 'antd.tsx',
  'tdesign-react': 'tdesign-react.tsx',
  'tdesign-vue': 'tdesign-vue.ts',
  'element-plus': 'element-plus.ts',
} as const;
export type Family = keyof typeof FAMILIES;

const HERE = import.meta.dirname;
const TOP = join(HERE, '../../..');
/** Where the built pages lie: beside the built extension, never under version control. */
const OUTPUT = join(TOP, '.output/replicas');

/** Changes when a page's sources or an installed package does. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(TOP, 'package-lock.json')));
  for (const name of readdirSync(HERE).sort()) hash.update(name).update(readFileSync(join(HERE, name)));
  return hash.digest('hex').slice(0, 16);
}

let building: Promise<string> | undefined;

/** The folder with one built script and style sheet a family; built once for each state of the sources. */
export function buildReplicas(): Promise<string> {
  building ??= buildOnce();
  return building;
}

async function buildOnce(): Promise<string> {
  const folder = join(OUTPUT, fingerprint());
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const [family, entry] of Object.entries(FAMILIES)) {
    await build({
      configFile: false,
      root: HERE,
      logLevel: 'error',
      // Vite takes NODE_ENV=test, which vitest sets, for development, and React's shipped code has no functions for that.
      oxc: { jsx: { runtime: 'automatic', development: false } },
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
      build: {
        outDir: making,
        emptyOutDir: false,
        minify: false,
        cssCodeSplit: false,
        copyPublicDir: false,
        chunkSizeWarningLimit: 20_000,
        lib: { entry: join(HERE, entry), formats: ['es'], fileName: () => `${family}.js`, cssFileName: family },
      },
    });
    const css = join(making, `${family}.css`);
    if (!existsSync(css)) writeFileSync(css, '');
  }
  for (const old of readdirSync(OUTPUT)) {
    if (join(OUTPUT, old) !== making) rmSync(join(OUTPUT, old), { recursive: true, force: true });
  }
  renameSync(making, folder);
  return folder;
}

/** Vitest calls this before the tests that open the pages. */
export default async function setup(): Promise<void> {
  await buildReplicas();
}
