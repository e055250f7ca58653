import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureCjkFont } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { capture, paint, ROOT, SetupError } from './setup/run.mjs';

/**
 * `npm test`: plain Node without dependencies, since it installs them. Every step runs even when one before it failed, and
 * the last line, `N passed, N failed`, counts each test of vitest and each other step once.
 */
const RESULTS = join(ROOT, 'test-results');
const LONG = process.argv.includes('--long');
const environment = LONG ? { GUOSHEN_LONG: '1' } : {};

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step, says how it went, and shows its output when it failed. */
async function step(name, run) {
  const start = performance.now();
  const { passed, failed, skipped = 0, output } = await run().catch(asFailure);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  const detail = passed + failed + skipped > 1 ? `  ${counts.filter(Boolean).join(', ')}` : '';
  console.log(
    `${failed > 0 ? paint(31, 'FAILED') : paint(32, 'ok    ')} ${name.padEnd(14)} ${seconds.padStart(6)} s${detail}`,
  );
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
  return failed === 0;
}

/** A failing script is our report, not a fault of this file: no stack for errors that a person can mend. */
const asFailure = (error) => ({
  passed: 0,
  failed: 1,
  output: error instanceof SetupError ? error.message : String(error?.stack ?? error),
});

/** A script of package.json: one pass or one failure. */
const script = (name) => async () => {
  const { ok, output } = await capture('npm', ['run', '--silent', name], environment);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
};

/** A vitest project: every test counts. A file that cannot be loaded, or an error outside of tests, is a failure too. */
const project = (name) => async () => {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await capture(
    'npx',
    ['--no-install', 'vitest', 'run', '--project', name, ...reporters],
    environment,
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    output,
  };
};

/** End-to-end tests need the browser before and a build that is new. */
const inBrowser = (family, name) => async () => {
  await ensureBrowser(family);
  await ensureCjkFont();
  return project(name)();
};

const notBuilt = async () => ({ passed: 0, failed: 1, output: 'not run: there is no build to test' });

const hasTests = (folder) =>
  existsSync(join(ROOT, folder)) &&
  readdirSync(join(ROOT, folder), { recursive: true }).some((name) => String(name).endsWith('.test.ts'));

async function main() {
  mkdirSync(RESULTS, { recursive: true });
  try {
    await ensureDependencies();
  } catch (error) {
    await step('dependencies', () => Promise.reject(error));
    return;
  }
  await step('types', script('types'));
  await step('lint', script('lint'));
  await step('layers', script('layers'));
  await step('licences', script('licences'));
  await step('unused', script('unused'));
  await step('unit', project('unit'));
  const built = await step('build:test', script('build:test'));
  if (hasTests('test/e2e')) await step('e2e', built ? inBrowser('chromium', 'e2e') : notBuilt);
  if (hasTests('test/firefox')) {
    const builtFirefox = await step('build:firefox', script('build:test:firefox'));
    await step('firefox', builtFirefox ? inBrowser('firefox', 'firefox') : notBuilt);
  }
}

await main();
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
