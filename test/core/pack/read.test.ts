import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../core/pack/built-in';
import { MAX_DEPTH, MAX_PACK_SIZE } from '../../../core/pack/nesting';
import { problemLine } from '../../../core/pack/problem';
import { readPack } from '../../../core/pack/read';
import type { Pack } from '../../../core/pack/schema';
import { loadFacts } from '../../../data/load';
import { category, SOURCE, smallPack } from './packs';

// biome-ignore lint/suspicious/noExplicitAny: the tests spoil packs in ways that no type allows
type Loose = any;

/** The first error of a pack, spoilt, as one line; '' when it is taken. */
function refusal(spoil: (pack: Loose) => unknown): string {
  const pack: Loose = smallPack();
  const reading = readPack(spoil(pack) ?? pack);
  return reading.ok ? '' : problemLine(reading.errors[0] ?? { path: '', message: '?' });
}

describe('a sound pack', () => {
  it('is read from text and from a value', () => {
    const pack = smallPack();
    expect(readPack(pack)).toEqual({ ok: true, pack });
    expect(readPack(`\ufeff${JSON.stringify(pack, null, 2)}`)).toEqual({ ok: true, pack });
  });

  it('is what is built in', () => {
    const pack: Pack = JSON.parse(JSON.stringify(builtInPack(loadFacts())));
    const reading = readPack(JSON.stringify(pack));
    expect(reading.ok ? [] : reading.errors.map(problemLine)).toEqual([]);
    expect(reading).toEqual({ ok: true, pack });
  });

  it('may write a tree once and name it', () => {
    const pack: Loose = smallPack();
    pack.facts.requirements = {
      either: { anyOf: [{ document: 'gardener-licence' }, { document: 'pruning-permit' }] },
      both: { allOf: [{ ref: 'either' }, { document: 'pruning-permit' }] },
    };
    pack.facts.categories[0].requirement = { ref: 'both' };
    const reading = readPack(pack);
    expect(reading.ok && reading.pack.facts.categories?.[0]?.requirement).toEqual({
      allOf: [
        { anyOf: [{ document: 'gardener-licence' }, { document: 'pruning-permit' }] },
        { document: 'pruning-permit' },
      ],
    });
    expect(reading.ok && 'requirements' in reading.pack.facts).toBe(false);
  });

  it('may rely on the facts that stay', () => {
    const { documents, ...facts } = smallPack().facts;
    const pack = { ...smallPack(), facts };
    expect(readPack(pack).ok).toBe(false);
    expect(readPack(pack, { documents: documents ?? [] }).ok).toBe(true);
  });
});

describe('a refused pack', () => {
  it.each<[string, (pack: Loose) => unknown, string | RegExp]>([
    ['no JSON', () => '{"format":', /^not JSON: /],
    ['no object', () => '[]', /expected object/],
    [
      'another format',
      (p) => {
        p.format = 'zip';
      },
      /^format: .*guoshen-pack/,
    ],
    [
      'a version to come',
      (p) => {
        p.version = 2;
      },
      /^version: /,
    ],
    [
      'an unknown field',
      (p) => {
        p.onLoad = 'x';
      },
      'onLoad: this field is not known',
    ],
    [
      'an unknown kind of facts',
      (p) => {
        p.facts.hooks = [];
      },
      'facts.hooks: this field is not known',
    ],
    [
      'an unknown field of a category',
      (p) => {
        p.facts.categories[1].run = 'x';
      },
      'facts.categories[1].run: this field is not known',
    ],
    [
      'an unknown field deep in a tree',
      (p) => {
        p.facts.categories[1].requirement.anyOf[1].url = 'x';
      },
      'facts.categories[1].requirement.anyOf[1].url: this field is not known',
    ],
    [
      'an id that leads nowhere',
      (p) => {
        p.facts.categories[1].requirement.anyOf[1].document = 'lost';
      },
      'facts.categories[1].requirement.anyOf[1].document: no document has the id "lost"',
    ],
    [
      'a reference that leads nowhere',
      (p) => {
        p.facts.categories[0].references.push({ verb: '需选择', text: '播种', to: [['花园服务', '播种']] });
      },
      'facts.categories[0].references[0].to: no category has the path 花园服务 / 播种',
    ],
    [
      'a day that does not exist',
      (p) => {
        p.published = '2026-02-30';
      },
      /^published: .*date/,
    ],
    [
      'a time for a day',
      (p) => {
        p.facts.rules[0].source = { ...SOURCE, checked: '2026-11-22T00:00:00Z' };
      },
      /^facts\.rules\[0\]\.source\.checked: .*date/,
    ],
    [
      'a comparison in the future',
      (p) => {
        p.facts.rules[0].source = { ...SOURCE, checked: '2027-01-01' };
      },
      'facts.rules[0].source.checked: 2027-01-01 is after the day of publication, 2026-11-22',
    ],
    [
      'a script',
      (p) => {
        p.facts.categories[0].scope = '花园<script>alert(1)</script>';
      },
      /^facts\.categories\[0\]\.scope: markup or a script/,
    ],
    [
      'markup',
      (p) => {
        p.title = '<img src=x onerror=alert(1)>';
      },
      /^title: markup/,
    ],
    [
      'a script in full-width signs',
      (p) => {
        p.title = '＜script＞';
      },
      /^title: markup/,
    ],
    [
      'a script with something invisible inside',
      (p) => {
        p.title = '<\u200bscript>';
      },
      /^title: markup/,
    ],
    [
      'an address that runs code',
      (p) => {
        p.facts.rules[0].source = { ...SOURCE, url: 'javascript:alert(1)' };
      },
      /^facts\.rules\[0\]\.source\.url: an address that runs code/,
    ],
    [
      'one in disguise',
      (p) => {
        p.facts.categories[0].remarks = ['见 JaVa\nScript :alert(1)'];
      },
      /^facts\.categories\[0\]\.remarks\[0\]: an address that runs code/,
    ],
    [
      'an address without https',
      (p) => {
        p.facts.categories[0].remarks = ['见 http://example.com/'];
      },
      /^facts\.categories\[0\]\.remarks\[0\]: .*http:\/\/; only https/,
    ],
    [
      'another scheme',
      (p) => {
        p.facts.categories[0].scope = 'file:///etc/passwd';
      },
      /^facts\.categories\[0\]\.scope: .*file:\/\/; only https/,
    ],
    [
      'a paper for a special case that leads nowhere',
      (p) => {
        p.facts.categories[0].extras = [{ when: '初创', requirement: { document: 'lost' } }];
      },
      'facts.categories[0].extras[0].requirement.document: no document has the id "lost"',
    ],
    [
      'a correspondence that leads nowhere',
      (p) => {
        p.facts.categories[0].correspondsTo = { status: 'renamed', to: [['别处', '播种']] };
      },
      'facts.categories[0].correspondsTo.to: no category has the path 别处 / 播种',
    ],
    [
      'a turned text',
      (p) => {
        p.title = '花\u202e园';
      },
      /^title: .*direction/,
    ],
    [
      'a control character',
      (p) => {
        p.title = '花\u0000园';
      },
      /^title: a control character/,
    ],
    [
      'half a character',
      (p) => {
        p.title = '花\ud83c';
      },
      /^title: half a character/,
    ],
    [
      'one id twice',
      (p) => {
        p.facts.categories.push(category('修剪', { path: ['别处'] }));
      },
      /^facts\.categories\[2\]: the id .* is there before, at categories\[1\]/,
    ],
    [
      'one path twice',
      (p) => {
        p.facts.categories.push(category('修剪', { id: 'other' }));
      },
      /^facts\.categories\[2\]: the path /,
    ],
    [
      'one name for two documents',
      (p) => {
        p.facts.documents[1].aliases = ['花匠证'];
      },
      'facts.documents[1]: the name "花匠证" is there before, at documents[0]',
    ],
    [
      'a tree that contains itself',
      (p) => {
        p.facts.requirements = { a: { anyOf: [{ ref: 'b' }, { ref: 'b' }] }, b: { ref: 'a' } };
      },
      'facts.requirements.a.anyOf[0]: a cycle: the tree "a" contains itself',
    ],
    [
      'a name without a tree',
      (p) => {
        p.facts.categories[0].requirement = { ref: 'toString' };
      },
      'facts.categories[0].requirement: no tree is called "toString"',
    ],
    [
      'a reserved name',
      () => JSON.stringify(smallPack()).replace('"title"', '"__proto__":{"ok":true},"title"'),
      'the field name __proto__ is not allowed',
    ],
    [
      'a function',
      (p) => {
        p.facts.rules[0].check = () => true;
      },
      'facts.rules[0].check: function instead of data',
    ],
    [
      'a date that is no text',
      (p) => {
        p.published = new Date(0);
      },
      'published: an object that is not plain data',
    ],
    [
      'a value that contains itself',
      (p) => {
        p.facts.categories[0].source = p;
      },
      /^facts\.categories\[0\]\.source: a cycle/,
    ],
    [
      'a value that throws',
      (p) =>
        Object.defineProperty(p, 'facts', {
          enumerable: true,
          get: () => {
            throw new Error('!');
          },
        }),
      'a value that cannot be read',
    ],
  ])('%s', (_what, spoil, line) => {
    const said = refusal(spoil);
    if (typeof line === 'string') expect(said).toBe(line);
    else expect(said).toMatch(line);
    expect(said).not.toContain('\n');
  });

  it('tells all errors up to a bound, and the nearest alternative of a tree', () => {
    const pack: Loose = smallPack();
    pack.facts.categories = Array.from({ length: 90 }, (_, at) => ({ ...category(`甲${at}`), extra: 1 }));
    const reading = readPack(pack);
    expect(reading.ok ? 0 : reading.errors.length).toBe(20);
    expect(
      refusal((p) => {
        p.facts.categories[0].requirement = { allOf: [] };
      }),
    ).toMatch(/^facts\.categories\[0\]\.requirement\.allOf: /);
  });

  it('when a document is gone that the facts that stay still take', () => {
    const { facts } = smallPack();
    const pack = { ...smallPack(), facts: { documents: facts.documents?.slice(0, 1) ?? [] } };
    expect(readPack(pack)).toMatchObject({ ok: true });
    const reading = readPack(pack, facts);
    expect(reading.ok ? '' : problemLine(reading.errors[0] ?? { path: '', message: '' })).toBe(
      'facts.documents: the document "pruning-permit" is gone, and 花园服务 / 修剪 still takes it',
    );
  });
});

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
    expect(read.ms).toBeLessThan(2_000);
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
      { numRuns: 500 },
    );
  });

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
      { numRuns: 1000 },
    );
  });
});
