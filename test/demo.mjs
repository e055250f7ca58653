import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, ensureCjkFont } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { capture, childEnvironment, ROOT, SetupError } from './setup/run.mjs';

/**
 * `npm run demo`: everything that a newcomer needs, then the extension doing its main job on replica pages. Where a
 * person can look on, the browser opens and stays (--stay); otherwise screenshots are written.
 */
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const stays = hasDisplay && process.stdout.isTTY && !process.env.CI;

async function main() {
  await ensureDependencies();
  await ensureBrowser('chromium');
  await ensureCjkFont();
  console.log('building …');
  const { ok, output } = await capture('npm', ['run', '--silent', 'build:test']);
  if (!ok) throw new SetupError(`the build failed:\n${output}`);
  const show = join('test', 'e2e', 'demo.ts');
  const child = spawn('npx', ['--no-install', 'tsx', show, ...(stays ? ['--stay'] : [])], {
    cwd: ROOT,
    env: childEnvironment(),
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

await main().catch((error) => {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
});
