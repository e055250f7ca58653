import { expect, it } from 'vitest';
import { parseExport, planImport, type Reader, writeExport } from '../../../store';
import fc from '../../setup/chances';
import { settled, testDisk } from '../store';
import { everything } from './samples';

const RUNS = process.env.GUOSHEN_LONG === '1' ? 100_000 : 2_000;
/** Milliseconds of work that one file may take, however it is built; waiting for a busy machine is none. */
const LONGEST = 20_000;

const HOSTILE = fc.constantFrom<unknown>(
  null,
  -1,
  1e308,
  '',
  '\u0000',
  '2026-02-30',
  'x'.repeat(30_000),
  [],
  {},
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
);
const KEYS = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'files', 'collections', '');

/** Where to go in the tree, and what to do there. */
const EDIT = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
  value: fc.oneof(HOSTILE, fc.jsonValue({ maxDepth: 3 })),
  what: fc.constantFrom('replace', 'remove', 'add', 'double'),
  key: KEYS,
});
type Edit = typeof EDIT extends fc.Arbitrary<infer T> ? T : never;

function mutate(root: unknown, { steps, value: drawn, what, key }: Edit): void {
  // Each edit has its own: one that is put in twice could be put into itself.
  const value = structuredClone(drawn);
  let node = root as Record<string, unknown>;
  for (const [at, step] of steps.entries()) {
    const names = Object.keys(node);
    const name = names[step % Math.max(names.length, 1)];
    if (name === undefined) return;
    const inner = node[name];
    if (at < steps.length - 1 && typeof inner === 'object' && inner !== null) {
      node = inner as Record<string, unknown>;
      continue;
    }
    if (what === 'replace') node[name] = value;
    else if (what === 'remove') delete node[name];
    else if (what === 'double' && Array.isArray(node)) node.push(inner);
    else Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
}

it(`takes ${RUNS} broken files without a throw, a hang or a changed prototype`, { timeout: 3_600_000 }, async () => {
  const store = testDisk().open();
  await settled(store.write((await everything()).changes));
  const sound =
    (await (await settled(store.read((reader) => writeExport(reader, '2026-02-01T00:00:00Z'))))[0]?.text()) ?? '';
  const empty = { list: async () => [] } as unknown as Reader;
  const shape = Object.getOwnPropertyNames(Object.prototype).sort();
  const counts = { taken: 0, refused: 0 };

  const check = async (text: string): Promise<void> => {
    const start = process.cpuUsage();
    const answer = await parseExport(text);
    if (answer.ok) (await planImport(empty, answer.value)).changes('all');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(LONGEST);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    counts[answer.ok ? 'taken' : 'refused'] += 1;
    if (!answer.ok) expect(answer.fault.kind).not.toBe('unknown');
  };
  await fc.assert(
    fc.asyncProperty(fc.array(EDIT, { minLength: 1, maxLength: 4 }), async (edits) => {
      const data: unknown = JSON.parse(sound);
      for (const edit of edits) mutate(data, edit);
      await check(JSON.stringify(data));
    }),
    { numRuns: RUNS / 2, seed: 1 },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length), fc.string({ maxLength: 20 }), fc.nat(60), async (at, piece, cut) => {
      await check(sound.slice(0, at) + piece + sound.slice(at + cut));
    }),
    { numRuns: RUNS / 2, seed: 2 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(shape);
  // Both ways out are really taken.
  expect(counts.refused).toBeGreaterThan(RUNS / 4);
  expect(counts.taken).toBeGreaterThan(0);
});
