import { expect, it } from 'vitest';
import { checkNotOpen, closedServices } from '../../../core/checks/not-open';
import { Prepared } from '../../../core/text/prepared';

const found = (text: string, ...services: string[]): string[] => {
  const outcome = checkNotOpen(
    new Prepared(text),
    services.map((service) => ({ service })),
  );
  if (outcome.kind !== 'fails') return [];
  return outcome.hits.map(({ start, end, level }) => text.slice(start, end) + (level === undefined ? '' : ` ${level}`));
};

it.each([
  ['in the remark’s own words', '提供在线整车销售', '在线整车销售', ['在线整车销售']],
  ['in full width and with signs between', '提供 ＶＰＮ 线路', 'vpn等服务', ['ＶＰＮ']],
  ['apart in one clause, for a person to judge', '烟草可在线销售', '销售烟草', ['烟草可在线销售 advice']],
  ['not in different clauses', '整车展示，配件销售', '在线整车销售', []],
  ['not when it is denied', '不提供在线整车销售', '在线整车销售', []],
])('%s', (_, text, service, expected) => {
  expect(found(text, service)).toEqual(expected);
});

it('is for a person to judge where another chosen category does not close the service', () => {
  const both = closedServices([{ notOpen: ['在线整车销售', 'vpn'] }, { notOpen: ['vpn'] }]);
  expect(both).toEqual([{ service: '在线整车销售', mayBeOpen: true }, { service: 'vpn' }]);
  const outcome = checkNotOpen(new Prepared('支持在线整车销售'), both);
  expect(outcome).toMatchObject({ kind: 'fails', hits: [{ start: 2, end: 8, level: 'advice' }] });
});
