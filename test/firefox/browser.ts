import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { TO_THE_END } from '../e2e/browser';
import { startReplicas } from '../replicas/server';
import { findBrowser } from '../setup/browser.mjs';

export interface FirefoxSession {
  browser: Browser;
  replicas: Awaited<ReturnType<typeof startReplicas>>;
  /** Hosts that were asked for and refused. */
  refused: string[];
  /** A page of a console, by default WeChat's. */
  open(path: string, host?: ConsoleHost): Promise<Page>;
  stop(): Promise<void>;
}

const HOSTS = ['mp.weixin.qq.com', 'console.cloud.tencent.com', 'meeting.tencent.com'] as const;
export type ConsoleHost = (typeof HOSTS)[number];
const OURS = new Set(HOSTS.map((host) => `${host}:443`));

/** Firefox knows no host rules: a proxy leads the consoles' names to the replicas and refuses every other host. */
async function startProxy(port: number, refused: string[]): Promise<{ server: Server; stop(): Promise<void> }> {
  const open = new Set<Duplex>();
  const keep = (socket: Duplex): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket) => {
    keep(socket);
    const host = request.url ?? '';
    if (!OURS.has(host)) {
      refused.push(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    keep(target);
    // Either side may hang up at any time.
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    server: proxy,
    // A tunnel is no request any more: the server would wait for it for ever, so both its ends are closed here.
    stop: () =>
      new Promise((done) => {
        proxy.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** The built extension in a real Firefox, the consoles' hosts served by replicas, every other host refused. */
export async function startFirefox(): Promise<FirefoxSession> {
  const output = resolve(import.meta.dirname, '../../.output');
  const [folder] = readdirSync(output).filter((name) => name.startsWith('firefox') && !name.endsWith('.zip'));
  const executablePath = findBrowser('firefox');
  if (folder === undefined) throw new Error('no built extension: run npm run build:test:firefox');
  if (executablePath === undefined) throw new Error('no Firefox on PATH: npm test sees to it');
  const replicas = await startReplicas();
  const refused: string[] = [];
  const proxy = await startProxy(replicas.port, refused);
  const profile = mkdtempSync(join(tmpdir(), 'guoshen-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Scripts in the browser's own window: the sidebar cannot be seen without.
    args: ['-remote-allow-system-access'],
    acceptInsecureCerts: true,
    userDataDir: profile,
    timeout: 100_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.server.address() as AddressInfo).port,
      'network.proxy.allow_hijacking_localhost': true,
      'intl.accept_languages': 'zh-CN',
      'extensions.originControls.grantByDefault': true,
    },
  });
  await browser.installExtension(join(output, folder));
  return {
    browser,
    replicas,
    refused,
    async open(path, host = 'mp.weixin.qq.com') {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 720 });
      await page.goto(replicas.url(host, path));
      return page;
    },
    async stop() {
      await browser.close();
      await proxy.stop();
      await replicas.stop();
      rmSync(profile, TO_THE_END);
    },
  };
}
