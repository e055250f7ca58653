import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture, SetupError, succeeds } from './run.mjs';

/** Names under which each family is installed, the most ordinary first. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const CJK_FONT = 'fonts-noto-cjk';

/** Full path of the first browser of a family on PATH. */
export function findBrowser(family) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of NAMES[family]) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (isProgram(file)) return file;
    }
  }
  return undefined;
}

/** The browser's path, after installing it where we may. */
export async function ensureBrowser(family, log = console.log) {
  const found = findBrowser(family);
  if (found !== undefined) return found;
  const packages = PACKAGES[family];
  if (!mayInstall()) {
    throw new SetupError(
      `no ${family} browser on PATH (looked for ${NAMES[family].join(', ')}); install one, on Debian or Ubuntu with: ` +
        `sudo apt-get install ${packages.join(' ')} ${CJK_FONT}`,
    );
  }
  await install(packages, log);
  const installed = findBrowser(family);
  if (installed === undefined) throw new SetupError(`${packages.join(', ')} installed, but no browser is on PATH`);
  return installed;
}

/** Chinese text is boxes on every screenshot without such a font; no reason to stop, so it only says so. */
export async function ensureCjkFont(log = console.log) {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  if (mayInstall()) await install([CJK_FONT], log);
  else if (list.status === 0) log(`no font with Chinese characters found: screenshots will show boxes (${CJK_FONT})`);
}

const mayInstall = () => process.getuid?.() === 0 && isDebian() && succeeds('apt-get', ['--version']);

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

let listsAreFresh = false;

async function install(packages, log) {
  log(`installing ${packages.join(', ')} with apt-get …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) await apt(['update'], quiet);
  listsAreFresh = true;
  await apt(['install', '-y', '--no-install-recommends', ...packages], quiet);
}

async function apt(args, environment) {
  const { ok, output } = await capture('apt-get', args, environment);
  if (!ok) throw new SetupError(`apt-get ${args.join(' ')} failed:\n${output}`);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
