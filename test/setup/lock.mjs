import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Optional packages for other systems that the lock file lacks. npm leaves out what the registry at hand cannot deliver
 * (a mirror that lags behind), and `npm ci` then refuses the lock file everywhere.
 */
export function missingPlatforms(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({ name, entry: platformEntry(name, version, entry) })),
  );
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What npm would have written, without the digest; all such packages name their system and processor. */
function platformEntry(name, version, parent) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: for which system is it?`);
  const libc = words.at(-1)?.startsWith('musl') ? ['musl'] : ['glibc'];
  return {
    version,
    cpu,
    ...(parent.dev && { dev: true }),
    ...(os[0] === 'linux' && { libc }),
    license: parent.license,
    optional: true,
    os,
    ...(parent.engines && { engines: parent.engines }),
  };
}

/** The lock file as it stands in the project. */
export const readLock = (root = ROOT) => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

if (process.argv.includes('--write')) {
  const lock = readLock();
  const missing = missingPlatforms(lock);
  for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(join(ROOT, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages for other systems added to package-lock.json`);
}
