import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Licences under which a package may be part of the extension. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD', 'CC0-1.0']);

/**
 * Tools of which something ends up in the extension, although they are development dependencies: the lock file cannot
 * tell, so they are named with what it is.
 */
const SHIPPED_TOOLS: Readonly<Record<string, string>> = {
  wxt: 'the wrappers around entry points',
  '@wxt-dev/webextension-polyfill': 'hands webextension-polyfill to the entry points',
  vite: 'the loader of modules in pages',
  rolldown: 'the glue between bundled modules',
  'pinyin-pro':
    'a table derived from its dictionary when the extension is built: the pinyin of names that can be searched',
  'opencc-js':
    'a table derived from its dictionary by npm run folding: the simplified forms of traditional characters (core/text)',
};

const NOTICES = 'THIRD-PARTY-NOTICES';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LockFile = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });
const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  homepage: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** A package of which something is shipped. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** What of a tool is shipped; absent for a dependency. */
  part?: string;
  texts: readonly string[];
}

/** Every package of which something is part of the extension: what is not for development, and the tools above. */
export function shippedPackages(root: string = ROOT): Shipped[] {
  const lock = LockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const dependencies = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const tools = Object.keys(SHIPPED_TOOLS).map((name) => `node_modules/${name}`);
  return [...new Set([...dependencies.map(([path]) => path), ...tools])]
    .map((path) => readPackage(join(root, path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder: string): Shipped {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { name, version, license = 'unknown' } = manifest;
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|notice|copying|third_party_licenses)(\.(md|txt))?$/i.test(file),
  );
  const texts = files.sort().map((file) => ownLicence(readFileSync(join(folder, file), 'utf8')));
  const part = SHIPPED_TOOLS[name];
  const written = texts.length > 0 ? texts : [standardText(manifest)];
  return { name, version, licence: license, ...(part !== undefined && { part }), texts: written };
}

/** Vite's file goes on with what Vite itself bundles, none of which is shipped here. */
const ownLicence = (text: string): string =>
  (text.split(/^# Licenses of bundled dependencies/m)[0] ?? text)
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** Some packages under MIT name the licence and leave its text out. */
function standardText({ name, license, author }: z.infer<typeof Manifest>): string {
  if (license !== 'MIT') return '';
  const holder =
    typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : (author?.name ?? `the authors of ${name}`);
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return own.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);
}

/** With several licences that hold together, each has to be on the list. */
const isAllowed = (licence: string): boolean =>
  licence.split(' AND ').every((each) => ALLOWED.has(each.replace(/[()]/g, '')));

/** What is wrong with the licences of shipped packages. */
export const licenceProblems = (shipped: readonly Shipped[]): string[] =>
  shipped.flatMap(({ name, version, licence, texts }) => [
    ...(isAllowed(licence)
      ? []
      : [`${name} ${version}: licence ${licence} is not on the list of test/house/licences.ts`]),
    ...(texts.some((text) => text !== '') ? [] : [`${name} ${version}: the text of its licence is missing`]),
  ]);

/** The notices that go with the extension. */
export function notices(shipped: readonly Shipped[]): string {
  const head = [
    'Guoshen contains the software below, each under its own licence.',
    'This file is generated: npm run notices',
    '',
    ...shipped.map(({ name, version, licence, part }) => `- ${name} ${version} (${licence})${part ? `: ${part}` : ''}`),
  ].join('\n');
  const texts = shipped.map(({ name, version, licence, texts }) =>
    [`${'='.repeat(80)}`, `${name} ${version} (${licence})`, '', texts.join('\n\n')].join('\n'),
  );
  return `${[head, ...texts].join('\n\n')}\n`;
}

/** The notices as they stand in the project. */
export const writtenNotices = (root: string = ROOT): string =>
  existsSync(join(root, NOTICES)) ? readFileSync(join(root, NOTICES), 'utf8') : '';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shipped = shippedPackages();
  const problems = licenceProblems(shipped);
  if (process.argv.includes('--write')) writeFileSync(join(ROOT, NOTICES), notices(shipped));
  else if (writtenNotices() !== notices(shipped)) problems.push(`${NOTICES} is not current: npm run notices`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
