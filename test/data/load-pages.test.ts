import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { DATA_FOLDER } from '../../data/load';
import { loadPages } from '../../data/load-pages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guoshen-pages-'));
  cpSync(`${DATA_FOLDER}pages`, join(folder, 'pages'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['words that there are not', '{@contact}', '{@contacts}', /market\.json: no words "contacts"/u],
  ['a label of two fields', '"商品名称"', '"商品名称", "商品摘要"', /market\.json: market\/product: "商品摘要" means/u],
  ['a label of nothing', '"商品名称"', '"商品名称", "{|商品}"', /market\.json: market\/product: "" means/u],
])('refuses %s', (_, before, after, error) => {
  const path = join(folder, 'pages/market.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(before, after));
  expect(() => loadPages(folder)).toThrow(error);
});

test('the first label of each field is written out, and no shared words are left', () => {
  for (const { labels } of loadPages(folder).flatMap(({ fields }) => fields)) {
    expect(labels[0]).not.toMatch(/[{|}]/u);
    expect(labels.join('')).not.toMatch(/@/u);
  }
});
