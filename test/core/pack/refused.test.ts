import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../core/pack/problem';
import { readPack } from '../../../core/pack/read';
import { category, type Loose, SOURCE, smallPack } from './packs';

/** The first error of a pack, spoilt, as one line; '' when it is taken. */
function refusal(spoil: (pack: Loose) => unknown): string {
  const pack: Loose = smallPack();
  const reading = readPack(spoil(pack) ?? pack);
  return reading.ok ? '' : problemLine(reading.errors[0] ?? { path: '', message: '?' });
}

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
