import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_FOLDER, loadFacts } from '../../data/load';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guoshen-data-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILE = 'wechat-categories/medical.json';
const change = (edit: (text: string) => string): void => {
  const path = join(folder, FILE);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error('the edit changed nothing');
  writeFileSync(path, after);
};

describe('a broken fact file stops the build and says where', () => {
  it('takes the files as they are', () => expect(loadFacts(folder).categories.length).toBeGreaterThanOrEqual(379));

  it.each([
    ['cut off', (text: string) => text.slice(0, 200), /medical\.json/u],
    ['an unknown key', (text: string) => text.replace('"row":', '"rows":'), /medical\.json[\s\S]*rows/u],
    [
      'an unknown paper',
      (text: string) => text.replace('{ "document": "', '{ "document": "no-such-'),
      /medical\.json.*no-such-/u,
    ],
    ['an unknown tree', (text: string) => text.replace('"ref": "', '"ref": "no-such-'), /medical\.json.*no-such-/u],
    [
      'a wrong date',
      (text: string) => text.replace(/"checked": "\d{4}-\d{2}-\d{2}"/u, '"checked": "2026-02-30"'),
      /medical\.json[\s\S]*checked/u,
    ],
    [
      'a plain http address',
      (text: string) => text.replace('"url": "https:', '"url": "http:'),
      /medical\.json[\s\S]*url/u,
    ],
    [
      'a row without a requirement',
      (text: string) => text.replace('"requirement": {', '"merged": "x", "remarks": ["x"], "x": {'),
      /medical\.json/u,
    ],
  ])('%s', (_, edit, message) => {
    change(edit);
    expect(() => loadFacts(folder)).toThrow(message);
  });

  it('a tree that contains itself', () => {
    const path = join(folder, 'requirements.json');
    writeFileSync(path, JSON.stringify({ requirements: { 'gov-or-authorised': { ref: 'gov-or-authorised' } } }));
    expect(() => loadFacts(folder)).toThrow(/contains itself/u);
  });
});
