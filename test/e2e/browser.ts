import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { type Replicas, startReplicas } from '../replicas/server';
import { findBrowser } from '../setup/browser.mjs';
import { expect } from './expect';

/** The first Chromium found on PATH. */
function chromiumPath(): string {
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('no Chromium on PATH: run npm test or npm run demo, which see to it');
  return found;
}

/** The folder of the built extension. */
export function extensionFolder(): string {
  const output = resolve(import.meta.dirname, '../../.output');
  const [folder] = readdirSync(output).filter((name) => name.includes('chrome') && !name.endsWith('.zip'));
  if (folder === undefined) throw new Error('no built extension: run npm run build:test');
  return join(output, folder);
}

/** A browser that has just ended still writes into its profile for a moment. */
export const TO_THE_END = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

interface Size {
  width: number;
  height: number;
}

/** As wide as Chrome's side panel is at first. */
const PANEL: Size = { width: 400, height: 720 };

export interface Session {
  context: BrowserContext;
  replicas: Replicas;
  /** Host part of the extension's own addresses. */
  extensionId: string;
  /** Requests that the browser made to anything but the replicas and the extension. */
  strayRequests: string[];
  open(path: string, options?: { host?: string; viewport?: Size }): Promise<Page>;
  /** One of the extension's own pages, such as `popup.html`, `options.html#packs`, `sidepanel.html?tab=3`. */
  openOwn(path: string, viewport?: Size): Promise<Page>;
  /** The side panel as it stands beside a page: bound to that page's tab. */
  openPanel(beside: Page, viewport?: Size): Promise<Page>;
  /** Ends the extension's background as the browser does when it is idle; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Kills the browser in the middle of whatever it does (SIGKILL), as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The built extension in a real browser, the three consoles' hosts served by replicas, every other host cut off. */
export async function startSession(
  options: {
    colorScheme?: 'light' | 'dark';
    locale?: string;
    headless?: boolean;
    /** A profile of the browser that stays; otherwise each session has a new one. */
    profile?: string;
  } = {},
): Promise<Session> {
  const replicas = await startReplicas();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'guoshen-'));
  const folder = extensionFolder();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    // The new headless mode: the old one loads no extensions.
    channel: 'chromium',
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'zh-CN',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 720 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      `--host-resolver-rules=${replicas.hostRules}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Installing opens the page that says what this is; it would stand before the test's own pages.
  await expect.poll(() => context.pages().some(isWelcome)).toBe(true);
  await context.pages().find(isWelcome)?.close();
  const strayRequests: string[] = [];
  const ours = new Set(['mp.weixin.qq.com', 'console.cloud.tencent.com', 'meeting.tencent.com']);
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !ours.has(host)) strayRequests.push(request.url());
  });
  const extensionId = new URL(worker.url()).host;
  const openOwn = async (path: string, viewport?: Size): Promise<Page> => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    replicas,
    extensionId,
    openOwn,
    async openPanel(beside, viewport = PANEL) {
      await beside.bringToFront();
      // Only the extension itself knows the number of a tab.
      const asking = await openOwn('options.html');
      const tabId = await asking.evaluate(async (address) => {
        const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
        const all = (await tabs.query({})).filter(({ url }) => url === address);
        return all.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
      }, beside.url());
      await asking.close();
      return openOwn(`sidepanel.html?tab=${tabId}`, viewport);
    },
    strayRequests,
    async open(path, { host = 'mp.weixin.qq.com', viewport } = {}) {
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(replicas.url(host, path));
      return page;
    },
    async stopWorker() {
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      await protocol.send('ServiceWorker.enable');
      await protocol.send('ServiceWorker.stopAllWorkers');
      await protocol.detach();
      await page.close();
    },
    async kill() {
      const closed = new Promise((done) => context.once('close', done));
      process.kill(browserProcess(profile), 'SIGKILL');
      await closed;
      await replicas.stop();
    },
    async stop() {
      await context.close();
      await replicas.stop();
      if (options.profile === undefined) rmSync(profile, TO_THE_END);
    },
  };
}

/** The same browser without the extension, for reading with code of a test's own and for comparing. */
export const startPlain = (replicas: Replicas): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${replicas.hostRules}`],
  });

/** The process that runs the browser of this profile, and no other one. */
function browserProcess(profile: string): number {
  const all = execFileSync('ps', ['-eo', 'pid=,args=', '-ww'], { encoding: 'utf8' }).split('\n');
  const line = all.find((each) => each.includes(`--user-data-dir=${profile}`) && !each.includes('--type='));
  if (line === undefined) throw new Error('the browser does not run');
  return Number.parseInt(line, 10);
}

/** The overlay's host element, with the given verdict when one is given. */
export const overlay = (page: Page, verdict?: string) =>
  page.locator(verdict === undefined ? 'guoshen-overlay' : `guoshen-overlay[data-verdict="${verdict}"]`);
