import { describe, expect, it } from 'vitest';
import { comparedLines, differingLines, valueLines } from '../../../components/records/value-lines';

describe('a value as lines', () => {
  it('is one line when it has no inside, and none when it is empty', () => {
    expect(valueLines('甲')).toEqual([{ path: [], value: '甲' }]);
    expect(valueLines(['北京', '上海'])).toEqual([{ path: [], value: '北京、上海' }]);
    for (const empty of [undefined, null, '', [], {}]) expect(valueLines(empty)).toEqual([]);
  });

  it('calls entries by their name, or by their number, and leaves identities out', () => {
    expect(
      valueLines([
        { id: 'a', name: '青禾日程', shared: { intro: '日程' } },
        { id: 'b', phone: '1' },
      ]),
    ).toEqual([
      { path: ['青禾日程', 'name'], value: '青禾日程' },
      { path: ['青禾日程', 'shared', 'intro'], value: '日程' },
      { path: ['2', 'phone'], value: '1' },
    ]);
  });
});

describe('what tells values apart', () => {
  it('is what not all of them have', () => {
    const product = { id: 'a', name: '青禾日程', shared: { intro: '日程', keywords: '会议' } };
    const other = { ...product, shared: { ...product.shared, intro: '日历' } };
    expect(differingLines([[product], [other]])).toEqual([
      [{ path: ['青禾日程', 'shared', 'intro'], value: '日程' }],
      [{ path: ['青禾日程', 'shared', 'intro'], value: '日历' }],
    ]);
  });

  it('is nothing on the side where a field was emptied', () => {
    expect(differingLines(['甲', undefined])).toEqual([[{ path: [], value: '甲' }], []]);
  });

  it('tells a side that is empty from one that only lacks what the other has', () => {
    const [one, two] = [
      { id: 'a', name: '甲' },
      { id: 'b', name: '乙' },
    ];
    const renamed = { path: ['丙', 'name'], value: '丙' };
    expect(comparedLines([[{ ...one, name: '丙' }, two], [two]])).toEqual([[renamed], undefined]);
    expect(comparedLines([[{ ...one, name: '丙' }], undefined])).toEqual([[renamed], []]);
  });

  it('is everything where only the order differs', () => {
    const [one, two] = [
      { id: 'a', name: '甲' },
      { id: 'b', name: '乙' },
    ];
    const lines = [
      { path: ['甲', 'name'], value: '甲' },
      { path: ['乙', 'name'], value: '乙' },
    ];
    expect(
      comparedLines([
        [one, two],
        [two, one],
      ]),
    ).toEqual([lines, lines.toReversed()]);
  });
});
