import { describe, expect, it } from 'vitest';
import { consistencyFindings, differencesFrom, repeatedAddresses } from '../../../core/checks/consistency';

const market = (fields: object, at = '2026-11-01T00:00:00Z') =>
  ({ console: 'tencent-cloud-market', fields, at }) as const;
const differs = (fields: object, earlier: object) =>
  differencesFrom([market(earlier)], 'tencent-meeting', fields).map(({ field }) => field);

describe('the same fact on two consoles', () => {
  it.each([
    ['a company', { company: '深圳云杉科技有限公司' }, { company: '深圳云衫科技有限公司' }, ['company']],
    ['brackets of a company', { company: '云杉（深圳）有限公司' }, { company: '云杉(深圳)有限公司' }, []],
    ['a telephone', { phone: '400-820-1234' }, { phone: '400-820-1235' }, ['phone']],
    ['spelling of a telephone', { phone: '+86 138 0013 8000' }, { phone: '13800138000' }, []],
    ['an address', { website: 'https://www.yunshan.cn/' }, { website: 'http://yunshan.cn' }, []],
    ['another address', { website: 'https://yunshan.cn' }, { website: 'https://yunshan.com' }, ['website']],
    ['a slip in a name', { name: '云杉会议纪要' }, { name: '云衫会议纪要' }, ['name']],
    ['a character too many', { name: '青禾记账本' }, { name: '青禾账本' }, ['name']],
    ['another product', { name: '云杉会议纪要' }, { name: '门店排班助手' }, []],
    ['a longer name', { name: '云杉会议纪要' }, { name: '云杉会议纪要企业版' }, []],
    [
      'an introduction in other words',
      { intro: '开会自动写纪要' },
      { intro: '会议录音转文字，自动整理纪要和待办' },
      [],
    ],
    [
      'an address of another product',
      { name: '云杉会议纪要', website: 'https://a.cn' },
      { name: '门店排班助手', website: 'https://b.cn' },
      [],
    ],
    [
      'an address of the same product',
      { name: '云杉会议纪要', website: 'https://a.cn' },
      { name: '云杉会议纪要企业版', website: 'https://b.cn' },
      ['website'],
    ],
    ['an empty field', { phone: '' }, { phone: '13800138000' }, []],
  ])('%s', (_, here, there, expected) => {
    expect(differs(here, there)).toEqual(expected);
  });

  it('compares with the last form of each other console, not with its own', () => {
    const earlier = [market({ phone: '1' }), market({ phone: '2' }, '2026-11-02T00:00:00Z')];
    expect(differencesFrom(earlier, 'tencent-meeting', { phone: '2' })).toEqual([]);
    expect(differencesFrom(earlier, 'tencent-cloud-market', { phone: '3' })).toEqual([]);
  });

  it('looks at all forms of a console, each for what it asks', () => {
    const earlier = [market({ company: '甲公司' }), market({ phone: '2' }, '2026-11-02T00:00:00Z')];
    expect(differencesFrom(earlier, 'tencent-meeting', { company: '乙公司' })).toEqual([
      { field: 'company', console: 'tencent-cloud-market' },
    ]);
  });

  it.each([
    ['after it', '2026-11-02T00:00:00Z'],
    ['before it', '2026-10-31T00:00:00Z'],
  ])('a form of another product %s neither hides one of this product nor lends it anything', (_, at) => {
    const own = market({ name: '云杉会议纪要', phone: '4008201234', website: 'https://a.cn' });
    const other = market({ name: '门店排班助手', phone: '4008205555', 'terms-url': 'https://b.cn/t' }, at);
    const here = { name: '云杉会议纪要', phone: '4008201235', 'terms-url': 'https://a.cn/t' };
    expect(differencesFrom([own, other], 'tencent-meeting', here).map(({ field }) => field)).toEqual(['phone']);
    expect(differencesFrom([own, other], 'tencent-meeting', { ...here, phone: '4008201234' })).toEqual([]);
  });

  it('a form without a name is one of the product before it', () => {
    const earlier = [
      market({ name: '云杉会议纪要', phone: '4008201234' }),
      market({ name: '门店排班助手' }, '2026-11-02T00:00:00Z'),
      market({ phone: '4008205555' }, '2026-11-03T00:00:00Z'),
    ];
    expect(differencesFrom(earlier, 'tencent-meeting', { name: '云杉会议纪要', phone: '4008201234' })).toEqual([]);
  });
});

it('asks about one address for two papers', () => {
  expect(repeatedAddresses({ 'privacy-url': 'https://a.cn/p', 'terms-url': 'http://a.cn/p/' })).toEqual(['terms-url']);
  expect(repeatedAddresses({ 'privacy-url': 'https://a.cn/p', 'terms-url': 'https://a.cn/t' })).toEqual([]);
  expect(repeatedAddresses({ 'privacy-url': '', 'terms-url': '' })).toEqual([]);
});

it('is advice, and holds nothing', () => {
  const fields = { phone: '2', 'privacy-url': 'https://a.cn', 'terms-url': 'https://a.cn' };
  const found = consistencyFindings([{ field: 'phone', console: 'tencent-cloud-market' }], fields);
  expect(found.map(({ rule, level, match }) => [rule, level, match])).toEqual([
    ['consistency/other-phone', 'advice', '2'],
    ['consistency/same-address', 'advice', 'https://a.cn'],
  ]);
});
