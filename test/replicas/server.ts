/**
 * Serves replicas of the three consoles at their real host names, so that the shipped manifest is what is tested.
 *
 * The browser is told with `hostRules` to look for those hosts here and for every other host nowhere: no test can
 * reach a live console. A replica is a folder: `routes.json` maps a path to a page of that folder (a key that ends in
 * `*` matches by its beginning, for single-page consoles); scripts and styles come from `/replica/<folder>/<file>`.
 * `family=antd` and the like in an address serve the same form drawn by that component library (`real/`).
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selfSignedCertificate } from './certificate';
import { buildReplicas, FAMILIES } from './real/build';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Host name to folder. */
const CONSOLES: Readonly<Record<string, string>> = {
  'mp.weixin.qq.com': 'wechat',
  'console.cloud.tencent.com': 'tencent-cloud',
  'meeting.tencent.com': 'meeting',
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** As strict as a real console is likely to be: whatever the extension adds to a page must live with this. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

export interface RequestLog {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
  /** Of a POST: parsed when it is JSON or a form, else its text. */
  readonly body?: unknown;
}

export interface Replicas {
  readonly port: number;
  /** An address at a console's real host; the WeChat admin's token and language are added where they are missing. */
  url(host: string, path: string): string;
  /** Value of Chromium's --host-resolver-rules. */
  readonly hostRules: string;
  /** Everything that was asked, in order of answer. Empty it with `requests.length = 0`. */
  readonly requests: RequestLog[];
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly content?: string | Buffer;
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', content: 'no such replica page' };

async function readOptional(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined; // a replica that is not built yet, or a wrong path: the caller answers 404
  }
}

async function file(folder: string, name: string): Promise<Answer> {
  const type = TYPES[name.split('.').pop() ?? ''];
  const content = type ? await readOptional(join(HERE, folder, name)) : undefined;
  return type && content ? { status: 200, type, content } : NOT_FOUND;
}

async function page(folder: string, path: string): Promise<Answer> {
  const routes = await readOptional(join(HERE, folder, 'routes.json'));
  if (!routes) return NOT_FOUND;
  const table = Object.entries(JSON.parse(routes.toString('utf8')) as Record<string, string>);
  const found = table.find(([key]) => (key.endsWith('*') ? path.startsWith(key.slice(0, -1)) : path === key));
  return found ? file(folder, found[1]) : NOT_FOUND;
}

/** A form drawn by a component library: the path tells its script which one. */
const familyPage = (family: string): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  content: `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>控制台</title>
    <script src="/replica/shared/replica.js"></script>
    <link rel="stylesheet" href="/replica/real/${family}.css">
    <script type="module" src="/replica/real/${family}.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`,
});

async function familyFile(name: string): Promise<Answer> {
  const type = TYPES[name.split('.').pop() ?? ''];
  const content = type && (await readOptional(join(await buildReplicas(), name)));
  return type && content ? { status: 200, type, content } : NOT_FOUND;
}

async function answer(method: string, host: string, path: string, family: string | null): Promise<Answer> {
  const folder = CONSOLES[host];
  if (!folder) return NOT_FOUND;
  if (method === 'POST') {
    if (!path.startsWith('/submit/')) return NOT_FOUND;
    return { status: 200, type: 'application/json', content: JSON.stringify({ ret: 0, err_msg: 'ok' }) };
  }
  if (method !== 'GET') return NOT_FOUND;
  // Chromium asks by itself; a 404 would show up as an error in the console that tests want to keep silent.
  if (path === '/favicon.ico') return { status: 204 };
  const asset = /^\/replica\/([\w-]+)\/([\w.-]+)$/.exec(path);
  if (!asset) return family !== null && family in FAMILIES ? familyPage(family) : page(folder, path);
  const [, room = '', name = ''] = asset;
  if (room === 'real') return familyFile(name);
  return room === folder || room === 'shared' ? file(room, name) : NOT_FOUND;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  if (!type.startsWith('application/json')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // keep what came: a test wants to see it
  }
}

async function handle(request: IncomingMessage, response: ServerResponse, requests: RequestLog[]): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const { pathname: path, searchParams } = new URL(request.url ?? '/', `https://${host || 'nowhere.invalid'}`);
  const method = request.method ?? 'GET';
  const body = method === 'POST' ? await bodyOf(request) : undefined;
  const { status, type, content } = await answer(method, host, path, searchParams.get('family'));
  const entry: RequestLog = { method, host, path, query: Object.fromEntries(searchParams), status };
  requests.push(body === undefined ? entry : { ...entry, body });
  response.writeHead(status, {
    ...(type ? { 'content-type': type } : {}),
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(content);
}

export async function startReplicas(): Promise<Replicas> {
  const hosts = Object.keys(CONSOLES);
  const requests: RequestLog[] = [];
  const server = createServer(selfSignedCertificate(hosts), (request, response) => {
    handle(request, response, requests).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    requests,
    hostRules: [
      ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(', '),
    url(host, path) {
      const address = new URL(path, `https://${host}`);
      if (host === 'mp.weixin.qq.com') {
        if (!address.searchParams.has('token')) address.searchParams.set('token', '123456789');
        if (!address.searchParams.has('lang')) address.searchParams.set('lang', 'zh_CN');
      }
      return address.href;
    },
    stop() {
      return new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections(); // a browser keeps its connections open, and close() would wait for them
      });
    },
  };
}
