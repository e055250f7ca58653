import { describe, expect, it } from 'vitest';
import { DELETED } from '../../core/model/records/journal';
import { fileChanges, newId, put, remove } from '../../store';
import { licence, settled, testDisk } from './store';

describe('a write', () => {
  it('is there for another window', async () => {
    const disk = testDisk();
    const record = licence({ expires: '2027-01-31' });
    await settled(disk.open().write([put('holdings', record)]));
    expect(await settled(disk.open().get('holdings', record.id))).toEqual(record);
  });

  it('does all of its changes or none', async () => {
    const store = testDisk().open();
    const good = licence();
    const answer = await store.write([put('holdings', good), put('holdings', { ...licence(), name: '' })]);
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'invalid' } });
    expect(await settled(store.list('holdings'))).toEqual([]);
  });

  it('is done once however often it is repeated', async () => {
    const store = testDisk().open();
    const record = licence();
    const operation = newId();
    await settled(store.write([put('holdings', record)], operation));
    await settled(store.write([put('holdings', { ...record, name: '另一份' })]));
    await settled(store.write([put('holdings', record)], operation));
    expect((await settled(store.get('holdings', record.id)))?.name).toBe('另一份');
  });

  it('takes a field away', async () => {
    const store = testDisk().open();
    const record = licence({ number: '1' });
    await settled(store.write([put('holdings', record)]));
    const { number: _, ...without } = record;
    await settled(store.write([put('holdings', without, record)]));
    expect(await settled(store.get('holdings', record.id))).toEqual(without);
  });

  it('never puts one kind of record in the place of another', async () => {
    const store = testDisk().open();
    const record = licence();
    await settled(store.write([put('holdings', record)]));
    const answer = await store.write([put('pins', { id: record.id, target: 'x', at: '2026-01-01T00:00:00Z' })]);
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'invalid' } });
  });
});

describe('two windows with one record', () => {
  it('keep what each has changed in another field', async () => {
    const disk = testDisk();
    const [one, two] = [disk.open(), disk.open()];
    const seen = licence();
    await settled(one.write([put('holdings', seen)]));
    await settled(one.write([put('holdings', { ...seen, number: '甲-1' }, seen)]));
    const { conflicts } = await settled(two.write([put('holdings', { ...seen, note: '在柜子里' }, seen)]));
    expect(conflicts).toEqual([]);
    expect(await settled(one.get('holdings', seen.id))).toEqual({ ...seen, number: '甲-1', note: '在柜子里' });
  });

  it('lose no value of the same field, until a person settles it', async () => {
    const disk = testDisk();
    const [one, two] = [disk.open(), disk.open()];
    const seen = licence({ number: '0' });
    const { id } = seen;
    await settled(one.write([put('holdings', seen)]));
    await settled(one.write([put('holdings', { ...seen, number: '甲' }, seen)]));
    const { conflicts } = await settled(two.write([put('holdings', { ...seen, number: '乙' }, seen)]));
    expect(conflicts).toEqual([{ collection: 'holdings', id, field: 'number' }]);
    const open = () => settled(one.read((reader) => reader.conflicts()));
    expect(await open()).toEqual([{ collection: 'holdings', id, field: 'number', values: ['甲', '乙'] }]);

    const now = await settled(two.get('holdings', id));
    if (now === undefined) throw new Error('it is gone');
    await settled(two.write([put('holdings', { ...now, number: '乙二' }, now)]));
    expect((await open())[0]?.values).toEqual(['甲', '乙二']);

    await settled(two.write([{ kind: 'settle', collection: 'holdings', id, field: 'number', value: '甲' }]));
    expect(await open()).toEqual([]);
    expect((await settled(one.get('holdings', id)))?.number).toBe('甲');
  });

  it('agree when both write the same', async () => {
    const disk = testDisk();
    const [one, two] = [disk.open(), disk.open()];
    const seen = licence();
    await settled(one.write([put('holdings', seen)]));
    await settled(one.write([put('holdings', { ...seen, number: '甲' }, seen)]));
    const { conflicts } = await settled(two.write([put('holdings', { ...seen, number: '甲' }, seen)]));
    expect(conflicts).toEqual([]);
  });

  it('keep an edit of what the other has deleted, and say so', async () => {
    const disk = testDisk();
    const [one, two] = [disk.open(), disk.open()];
    const seen = licence();
    const { id } = seen;
    await settled(one.write([put('holdings', seen)]));
    await settled(one.write([remove('holdings', id)]));
    expect(await settled(two.get('holdings', id))).toBeUndefined();
    await settled(two.write([put('holdings', { ...seen, number: '甲' }, seen)]));
    expect((await settled(one.get('holdings', id)))?.number).toBe('甲');
    const [conflict] = await settled(one.read((reader) => reader.conflicts()));
    expect(conflict).toEqual({ collection: 'holdings', id, field: DELETED, values: [true, false] });
    await settled(one.write([{ kind: 'settle', collection: 'holdings', id, field: DELETED, value: false }]));
    expect(await settled(one.read((reader) => reader.conflicts()))).toEqual([]);
    expect(await settled(one.get('holdings', id))).toBeDefined();
  });

  it('take a deletion back without a conflict', async () => {
    const store = testDisk().open();
    const record = licence();
    await settled(store.write([put('holdings', record)]));
    await settled(store.write([remove('holdings', record.id)]));
    await settled(store.write([put('holdings', record)]));
    expect(await settled(store.get('holdings', record.id))).toEqual(record);
    expect(await settled(store.read((reader) => reader.conflicts()))).toEqual([]);
  });
});

describe('files', () => {
  const AT = '2026-01-01T00:00:00Z';

  it('are kept once for the same bytes, and as long as any record has them', async () => {
    const store = testDisk().open();
    const bytes = new Blob(['扫描件'], { type: 'image/png' });
    const [one, two] = [await fileChanges(bytes, 'a.png', AT), await fileChanges(bytes, 'b.png', AT)];
    expect(one.record).toMatchObject({ name: 'a.png', type: 'image/png', size: 9, sha256: two.record.sha256 });
    await settled(store.write([...one.changes, ...two.changes]));
    const read = (): Promise<Blob | undefined> => settled(store.read((reader) => reader.bytes(one.record.sha256)));
    expect(await (await read())?.text()).toBe('扫描件');
    await settled(store.write([remove('files', one.record.id)]));
    expect(await read()).toBeDefined();
    await settled(store.write([remove('files', two.record.id)]));
    expect(await read()).toBeUndefined();
  });
});

describe('what is kept', () => {
  it('is told by kind and size, and goes when it is erased', async () => {
    const disk = testDisk();
    const store = disk.open();
    const file = await fileChanges(new Blob(['扫描件']), 'a.png', '2026-01-01T00:00:00Z');
    await settled(store.write([put('holdings', licence()), ...file.changes]));
    const summary = await settled(store.read((reader) => reader.summary()));
    expect(summary.files).toEqual({ count: 1, bytes: 9 });
    expect(summary.kinds.find(({ collection }) => collection === 'holdings')).toMatchObject({ count: 1, damaged: 0 });
    await settled(store.erase());
    const after = await settled(disk.open().read((reader) => reader.summary()));
    expect([after.files.count, after.journal, ...after.kinds.map(({ count }) => count)].every((n) => n === 0)).toBe(
      true,
    );
  });
});

describe('live answers', () => {
  it('come anew when another window writes, until nobody listens', async () => {
    const disk = testDisk();
    const [one, two] = [disk.open(), disk.open()];
    await settled(one.open());
    await settled(two.open());
    const answers: number[] = [];
    const reached = (count: number) => expect.poll(() => answers.at(-1)).toBe(count);
    const stop = one
      .live((reader) => reader.count('holdings'))
      .subscribe((answer) => answers.push(answer.ok ? answer.value : -1));
    await reached(0);
    await settled(two.write([put('holdings', licence())]));
    await reached(1);
    stop();
    await settled(two.write([put('holdings', licence())]));
    expect(await settled(one.read((reader) => reader.count('holdings')))).toBe(2);
    expect(answers.at(-1)).toBe(1);
  });
});

describe('two windows with one list', () => {
  const product = (name: string) => ({ id: newId(), name });
  const [one, two, three] = [product('甲'), product('乙'), product('丙')];
  const profile = { id: newId(), label: '主公司', products: [one, two] };
  const both = async (mine: object[] | undefined, theirs: object[] | undefined) => {
    const disk = testDisk();
    const [here, there] = [disk.open(), disk.open()];
    await settled(here.write([put('profiles', profile)]));
    const with_ = (products: object[] | undefined) => {
      const { products: _, ...rest } = profile;
      return (products === undefined ? rest : { ...rest, products }) as typeof profile;
    };
    await settled(here.write([put('profiles', with_(mine), profile)]));
    const { conflicts } = await settled(there.write([put('profiles', with_(theirs), profile)]));
    const kept = await settled(here.get('profiles', profile.id));
    const open = await settled(here.read((reader) => reader.conflicts()));
    expect(open).toHaveLength(conflicts.length);
    return { products: kept?.products, conflicts: conflicts.length };
  };

  it('changed and changed', async () => {
    expect(await both([{ ...one, name: '甲一' }, two], [one, { ...two, name: '乙一' }])).toEqual({
      products: [
        { ...one, name: '甲一' },
        { ...two, name: '乙一' },
      ],
      conflicts: 0,
    });
  });

  it('added and taken away', async () => {
    expect(await both([one, two, three], [two])).toEqual({ products: [two, three], conflicts: 0 });
  });

  it('the same item otherwise in both stays a conflict, with both values', async () => {
    expect((await both([{ ...one, name: '甲一' }, two], [{ ...one, name: '甲二' }, two])).conflicts).toBe(1);
    expect((await both([two], [{ ...one, name: '甲二' }, two])).conflicts).toBe(1);
  });

  it('files that each of them added to one paper, and one that was taken away', async () => {
    const disk = testDisk();
    const [here, there] = [disk.open(), disk.open()];
    const [old, mine, theirs] = [newId(), newId(), newId()];
    const seen = licence({ files: [old] });
    await settled(here.write([put('holdings', seen)]));
    await settled(here.write([put('holdings', { ...seen, files: [old, mine] }, seen)]));
    const { conflicts } = await settled(there.write([put('holdings', { ...seen, files: [theirs] }, seen)]));
    expect(conflicts).toEqual([]);
    expect((await settled(here.get('holdings', seen.id)))?.files).toEqual([mine, theirs]);
  });
});
