import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../core/pack/built-in';
import { problemLine } from '../../../core/pack/problem';
import { readPack } from '../../../core/pack/read';
import type { Pack } from '../../../core/pack/schema';
import { loadFacts } from '../../../data/load';
import { type Loose, smallPack } from './packs';

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
