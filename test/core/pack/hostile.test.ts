import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_PACK_SIZE } from '../../../core/pack/nesting';
import { problemLine } from '../../../core/pack/problem';
import { readPack } from '../../../core/pack/read';
import fc from '../../setup/chances';
import { type Loose, smallPack } from './packs';

const LONG = process.env.GUOSHEN_LONG === '1';

describe('a pack that is meant to break the reader', () => {
  /** Milliseconds that a reading took. */
  const timed = (input: unknown): { line: string; ms: number } => {
    const before = performance.now();
    const reading = readPack(input);
    const ms = performance.now() - before;
    return { line: reading.ok ? '' : problemLine(reading.errors[0] ?? { path: '', message: '' }), ms };
  };

  it.each<[string, () => unknown, RegExp]>([
    ['100 MB of brackets', () => '['.repeat(100_000_000), /^larger than 8 MB$/],
    [
      'brackets up to the bound',
      () => '['.repeat(MAX_PACK_SIZE),
      new RegExp(`^nested deeper than ${MAX_DEPTH} levels at character ${MAX_DEPTH + 1}$`),
    ],
    ['deep objects', () => '{"a":'.repeat(1_000_000), /^nested deeper/],
    ['brackets behind a text that ends in a backslash', () => `["\\\\",${'['.repeat(1_000)}`, /^nested deeper/],
    [
      'a deep value',
      () => {
        let value: unknown = 1;
        for (let at = 0; at < 1_000_000; at += 1) value = [value];
        return value;
      },
      /nested deeper/,
    ],
    [
      'a value that unfolds without end',
      () => {
        let value: unknown = ['x'];
        for (let at = 0; at < 60; at += 1) value = [value, value];
        return value;
      },
      /more than 400000 values/,
    ],
    [
      'trees that unfold without end',
      () => {
        const pack: Loose = smallPack();
        pack.facts.requirements = { t0: { document: 'gardener-licence' } };
        for (let at = 1; at < 50; at += 1)
          pack.facts.requirements[`t${at}`] = { allOf: [{ ref: `t${at - 1}` }, { ref: `t${at - 1}` }] };
        return pack;
      },
      /unfold to more than/,
    ],
    ['a list that claims to be long', () => new Array(4_000_000_000), /a list of more than/],
    ['brackets in a text are no nesting', () => ({ ...smallPack(), title: '['.repeat(80) }), /^$/],
  ])('%s', (_what, make, line) => {
    const input = make();
    const read = timed(typeof input === 'string' || Array.isArray(input) ? input : JSON.parse(JSON.stringify(input)));
    expect(read.line).toMatch(line);
    // Without its bounds it would take for ever; how fast it is, is none of a test.
    expect(read.ms).toBeLessThan(30_000);
  });
});

describe('any input', () => {
  it('never throws, and says why in one line each', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(value, (input) => {
        for (const each of [
          input,
          { ...smallPack(), facts: input },
          { ...smallPack(), facts: { categories: [input], requirements: input } },
        ]) {
          const reading = readPack(each);
          if (!reading.ok)
            expect(reading.errors.every(({ message }) => message !== '' && !message.includes('\n'))).toBe(true);
        }
      }),
      { numRuns: LONG ? 10_000 : 500 },
    );
  }, 60_000);

  it('put in the place of any one value of a sound pack never throws', () => {
    const places = (value: unknown, steps: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? [steps, ...Object.entries(value).flatMap(([key, child]) => places(child, [...steps, key]))]
        : [steps];
    const all = places(smallPack()).filter(({ length }) => length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.oneof(fc.jsonValue(), fc.constant(undefined)), (steps, value) => {
        const pack: Loose = smallPack();
        const owner = steps.slice(0, -1).reduce((at: Loose, step) => at[step], pack);
        owner[steps.at(-1) as string] = value;
        readPack(pack);
        readPack(JSON.stringify(pack));
      }),
      { numRuns: LONG ? 10_000 : 1_000 },
    );
  }, 60_000);
});
