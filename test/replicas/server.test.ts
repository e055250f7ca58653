// @vitest-environment node
import { get, request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Replicas, startReplicas } from './server';

const HOST = 'mp.weixin.qq.com';
const PAGES = [
  '/wxamp/category/get',
  '/wxamp/basicprofile/index',
  '/wxamp/wadevelopcode/get_class',
  '/wxopen/initprofile',
  '/wxamp/wacodepage/getcodepage',
  '/cgi-bin/home',
].map((path) => [HOST, path] as const);
/** Single-page consoles: one document for all of their paths. */
const SINGLE_PAGE = [
  ['console.cloud.tencent.com', '/serviceprovider'],
  ['console.cloud.tencent.com', '/serviceprovider/apply'],
  ['console.cloud.tencent.com', '/isv/products/create/saas'],
  ['meeting.tencent.com', '/user-center/app/launch'],
  ['meeting.tencent.com', '/marketplace/user-third-party'],
] as const;

let replicas: Replicas;
beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(() => replicas.stop());

interface Reply {
  readonly status: number | undefined;
  readonly policy: string;
  readonly text: string;
  readonly names: string | undefined;
}

/** Straight to the port, with a console's name in the Host header, as the browser's host rules do. */
function fetchPage(path: string, { host = HOST, post }: { host?: string; post?: unknown } = {}): Promise<Reply> {
  const options = {
    host: '127.0.0.1',
    port: replicas.port,
    path: encodeURI(path),
    servername: host,
    rejectUnauthorized: false,
    method: post === undefined ? 'GET' : 'POST',
    headers: { host, ...(post === undefined ? {} : { 'content-type': 'application/json' }) },
  };
  return new Promise((resolve, reject) => {
    const outgoing = (post === undefined ? get : request)(options, (response) => {
      const { socket } = response;
      const names =
        'getPeerCertificate' in socket
          ? (socket as import('node:tls').TLSSocket).getPeerCertificate().subjectaltname
          : undefined;
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          policy: String(response.headers['content-security-policy']),
          text,
          names,
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(post === undefined ? undefined : JSON.stringify(post));
  });
}

test.each([...PAGES, ...SINGLE_PAGE])('%s%s comes with its scripts under a strict policy', async (host, path) => {
  const page = await fetchPage(`${path}?token=123456789&lang=zh_CN`, { host });
  expect(page.status).toBe(200);
  expect(page.policy).toContain("script-src 'self'");
  expect(page.policy).not.toContain('unsafe-eval');
  const assets = [...page.text.matchAll(/(?:src|href)="(\/replica\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(assets).toHaveLength(3);
  for (const asset of assets) expect((await fetchPage(asset, { host })).status, asset).toBe(200);
});

test('the certificate names every console', async () => {
  expect((await fetchPage('/cgi-bin/home')).names).toBe(
    'DNS:mp.weixin.qq.com, DNS:console.cloud.tencent.com, DNS:meeting.tencent.com',
  );
});

test('what is not a replica is 404', async () => {
  expect((await fetchPage('/wxamp/nothing')).status).toBe(404);
  expect((await fetchPage('/wxamp/category/get', { host: 'example.com' })).status).toBe(404);
  expect((await fetchPage('/replica/meeting/weui.css')).status).toBe(404);
  expect((await fetchPage('/replica/wechat/..%2fserver.ts')).status).toBe(404);
  expect((await fetchPage('/elsewhere', { post: {} })).status).toBe(404);
});

test('a submit is recorded with its body', async () => {
  replicas.requests.length = 0;
  await fetchPage('/submit/category?token=1', { post: { categories: ['工具'] } });
  expect(replicas.requests).toEqual([
    {
      method: 'POST',
      host: HOST,
      path: '/submit/category',
      query: { token: '1' },
      status: 200,
      body: { categories: ['工具'] },
    },
  ]);
});

test('addresses and host rules', () => {
  expect(replicas.url(HOST, '/wxamp/category/get?prefill=1')).toBe(
    'https://mp.weixin.qq.com/wxamp/category/get?prefill=1&token=123456789&lang=zh_CN',
  );
  expect(replicas.hostRules).toMatch(
    /^MAP mp\.weixin\.qq\.com:443 127\.0\.0\.1:\d+, .*MAP \* ~NOTFOUND, EXCLUDE 127\.0\.0\.1$/,
  );
});
