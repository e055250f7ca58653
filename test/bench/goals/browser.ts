import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { extensionFolder, type Session, startPlain, startSession } from '../../e2e/browser';
import { allowNames } from '../browser/blocks';
import { opening, toldOpening } from '../browser/opening';
import { popupNote } from '../browser/popup';
import { teamList } from '../browser/team-list';
import { timeToMark, told, typing } from '../browser/typing';
import type { Outcome } from '../goal';

const HOST = 'meeting.tencent.com';
const FORM = '/user-center/app/basic?prefill=1';

/**
 * What a person notices of the built extension in Chromium: typing in 20,000 characters, a stored team list of 100,000
 * words, the popup, and sizes. For information: times of a whole browser.
 */
export async function browserNotes(): Promise<Outcome> {
  const built = spawnSync('npm', ['run', '--silent', 'build:test'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the extension could not be built: ${built.stderr}`);
  const session = await startSession();
  try {
    await allowNames(session.context);
    const popup = await popupNote(session);
    const opened = await opening(() => session.context.newPage(), session.replicas.url(HOST, FORM), true);
    const without = await withoutUs(session);
    const form = await openForm(session);
    const alone = await typing(form);
    const mark = await timeToMark(form);
    await form.close();
    const listed = await openForm(session);
    const list = await teamList(session, listed);
    const withList = await typing(listed);
    const markWithList = await timeToMark(listed);
    return {
      goals: [],
      notes: [
        `opening a form (aim: nothing over 50): the page without us ${toldOpening(without.opened)}; with us ${toldOpening(opened)}`,
        'typing in 20,000 characters (aims: 95 % under 16 ms, none over 50)',
        `  the page without us: ${told(without.typed)}`,
        `  with us: ${told(alone)}; a mark ${mark.toFixed(0)} ms after its keystroke, 120 of them the pause`,
        `  with a team list of 100,000 words: ${told(withList)}; a mark after ${markWithList.toFixed(0)} ms`,
        `team list of 100,000 words (aim 100 ms): in use ${list.stored.toFixed(0)} ms after it was stored beside an open ` +
          `form, ${list.opened.toFixed(0)} ms after a form’s first verdict; the page blocked for ${list.longest.toFixed(0)} ms ` +
          `at most, ${list.total.toFixed(0)} ms altogether`,
        popup,
        sizes(),
      ],
    };
  } finally {
    await session.stop();
  }
}

async function openForm(session: Session): Promise<Page> {
  const page = await session.open(FORM, { host: HOST });
  await page.locator('guoshen-overlay[data-verdict]').waitFor({ state: 'attached' });
  return page;
}

/** The same in a browser that has no extension: what the page and its browser need themselves. */
async function withoutUs({ replicas }: Session) {
  const plain = await startPlain(replicas);
  try {
    const context = await plain.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    await allowNames(context);
    const url = replicas.url(HOST, FORM);
    const opened = await opening(() => context.newPage(), url, false);
    const page = await context.newPage();
    await page.goto(url);
    return { opened, typed: await typing(page) };
  } finally {
    await plain.close();
  }
}

/** The extension's larger scripts, plain and as they go over a wire. */
function sizes(): string {
  const folder = extensionFolder();
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && statSync(join(folder, name)).size > 20_000)
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return `${name} ${(bytes.length / 1000).toFixed(0)} kB (${(gzipSync(bytes).length / 1000).toFixed(0)} gzip)`;
    });
  return `sizes: ${scripts.join(', ')}`;
}
