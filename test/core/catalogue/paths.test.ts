import { describe, expect, it } from 'vitest';
import { findPath } from '../../../core/catalogue/paths';
import type { PathEntry } from '../../../core/model/category';
import { loadFacts } from '../../../data/load';

const entries: PathEntry[] = loadFacts().categories.map(({ console, path }) => ({ console, path }));
const never = () => false;
const always = () => true;
const found = (wanted: string | string[], same = never) => {
  const answer = findPath(entries, wanted, same);
  return answer.kind === 'found' ? answer.entry.path.join(' / ') : answer.kind;
};

describe('paths as people write them', () => {
  it.each([
    ['医疗服务/互联网医院', '医疗服务 / 互联网医院'],
    ['医疗服务-互联网医院', '医疗服务 / 互联网医院'],
    ['医疗服务 > 互联网医院', '医疗服务 / 互联网医院'],
    ['互联网医院', '医疗服务 / 互联网医院'],
    ['医疗-互联网医院', '医疗服务 / 互联网医院'],
    ['金融-保险', '金融业 / 保险'],
    ['物流服务/收件/派件', '物流服务 / 收件/派件'],
    ['物流服务-收件/派件', '物流服务 / 收件/派件'],
    ['医疗服务-就医服务-挂号', '医疗服务 / 就医服务 / 挂号'],
    ['挂号', '医疗服务 / 就医服务 / 挂号'],
    ['教育服务-学历教育（学校）', '教育服务 / 学历教育（学校）'],
    ['教育服务-学历教育(学校)', '教育服务 / 学历教育（学校）'],
    ['体育/在线健身', '体育 / 在线健身'],
    ['电商平台', '电商平台 / 电商平台'],
  ])('%s', (wanted, path) => expect(found(wanted)).toBe(path));

  it('takes an array level by level', () => {
    expect(found(['交通服务', '网约车', '快车'])).toBe('交通服务 / 网约车 / 快车');
    expect(found(['交通服务', '快车'])).not.toBe('交通服务 / 网约车 / 专车');
  });

  it('is ambiguous where two categories have the name', () => {
    expect(found('邮政')).toBe('ambiguous');
    expect(found('物流服务/邮政')).toBe('物流服务 / 邮政');
    expect(found('其他')).toBe('ambiguous');
  });

  it('answers for a parent only where its leaves are answered alike', () => {
    expect(found('交通服务/网约车')).toBe('ambiguous');
    expect(found('交通服务/网约车', always)).toBe('交通服务 / 网约车 / 快车');
  });

  it('takes an unknown note behind the name as the kind of applicant', () => {
    expect(findPath(entries, '医疗服务-互联网医院（医疗服务平台）', never)).toMatchObject({
      kind: 'found',
      applicant: '医疗服务平台',
      entry: { path: ['医疗服务', '互联网医院'] },
    });
  });

  it('knows what it does not know', () => {
    expect(found('不存在的类目')).toBe('unknown');
    expect(found('')).toBe('unknown');
    expect(found('/')).toBe('unknown');
  });
});
