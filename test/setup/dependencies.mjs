import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, ROOT, SetupError } from './run.mjs';

/** Installs what the lock file names unless exactly that is there. */
export async function ensureDependencies(root = ROOT, log = console.log) {
  const reason = whyInstall(root);
  if (reason === undefined) return;
  log(`installing dependencies (${reason}) …`);
  // NODE_ENV=production would leave out every tool, and `npm --silent test` would keep the reason of a failure to itself.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', root];
  const { ok, output } = await capture('npm', args);
  if (!ok) throw new SetupError(`npm ci failed:\n${output}`);
}

/**
 * Compares by content: file times say nothing after a checkout, and npm writes its own copy of the lock file first.
 * Packages for other systems (optional ones) may be missing.
 */
export function whyInstall(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined) throw new SetupError('package-lock.json is missing or broken');
  if (installed === undefined) return 'none yet';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || installed[path]?.version === version) continue;
    if (installed[path] === undefined && optional === true) continue;
    return `${path.replace(/^.*node_modules\//, '')} is not at ${version}`;
  }
  return undefined;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
