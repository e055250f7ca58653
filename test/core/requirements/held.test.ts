import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import type { Document } from '../../../core/model/document';
import type { Holding } from '../../../core/model/holding';
import type { Requirement, RequirementLeaf } from '../../../core/model/requirement';
import { heldStates } from '../../../core/requirements/held';
import { leafKey } from '../../../core/requirements/plan';

const document = (id: string, name: string, aliases: string[] = []): Document => ({ id, name, aliases });
const catalogue = buildCatalogue([
  document('licence', '医疗机构执业许可证', ['医疗执业机构许可证']),
  document('agreement', '合作协议'),
  document('business', '营业执照'),
  document('engineer', '高级运维工程师证书'),
  document('letter', '承诺函'),
  document('developer-letter', '小程序开发者承诺函'),
]);

const TODAY = '2026-11-22';
const state = (tree: Requirement, leaf: RequirementLeaf, ...holdings: (string | Holding)[]) =>
  heldStates(
    tree,
    holdings.map((holding) => (typeof holding === 'string' ? { name: holding } : holding)),
    catalogue,
    TODAY,
  ).get(leafKey(leaf));

describe('which papers a holding means', () => {
  const own: RequirementLeaf = { document: 'licence' };
  const partner: RequirementLeaf = { document: 'licence', party: '合作医院' };
  const both: Requirement = { anyOf: [own, partner] };

  it.each([
    '医疗机构执业许可证',
    '《医疗机构执业许可证》',
    '医疗执业机构许可证',
    ' 医疗机构 执业许可证 ',
    '医疗机构执业许可证（复印件）',
  ])('takes %s by its title', (name) => expect(state(own, own, name)).toBe('held'));

  it('takes words around a known title', () => {
    expect(state(own, own, '合作医院的《医疗执业机构许可证》')).toBe('held');
    expect(state({ document: 'business' }, { document: 'business' }, '营业执照（含零售）')).toBe('held');
  });

  it('tells whose paper it is where the tree has several of one title', () => {
    expect(state(both, own, '合作医院的《医疗机构执业许可证》')).toBe('missing');
    expect(state(both, partner, '合作医院的《医疗机构执业许可证》')).toBe('held');
    expect(state(both, own, '医疗机构执业许可证')).toBe('held');
    expect(state(both, partner, '医疗机构执业许可证')).toBe('missing');
  });

  it('does not take another party’s paper for the one that is asked for', () => {
    const mobile: RequirementLeaf = { document: 'agreement', party: '与市级及以上中国移动' };
    expect(state(mobile, mobile, '与中国联通的合作协议')).toBe('missing');
    expect(state(mobile, mobile, '与中国移动的合作协议')).toBe('held');
  });

  it('tells by what a paper covers', () => {
    const wholesale: RequirementLeaf = { document: 'business', condition: '经营范围含“批发”' };
    const retail: RequirementLeaf = { document: 'business', condition: '经营范围含“零售”' };
    const tree: Requirement = { anyOf: [wholesale, retail] };
    expect(state(tree, retail, '营业执照（含零售）')).toBe('held');
    expect(state(tree, wholesale, '营业执照（含零售）')).toBe('missing');
  });

  it('takes a paper with a note where nothing particular is asked of it as well', () => {
    const plain: RequirementLeaf = { document: 'business' };
    const retail: RequirementLeaf = { document: 'business', condition: '经营范围含零售' };
    const tree: Requirement = { allOf: [plain, retail] };
    expect(state(tree, plain, '营业执照（含零售）')).toBe('held');
    expect(state(tree, retail, '营业执照（含零售）')).toBe('held');
    expect(state(tree, plain, '合作医院的营业执照')).toBe('missing');
  });

  it('counts people, and takes no span of time for a count', () => {
    const team: RequirementLeaf = { document: 'engineer', copies: 10, unit: '人' };
    expect(state(team, team, '9人高级运维工程师证书')).toBe('missing');
    expect(state(team, team, '10人以上高级运维工程师证书')).toBe('held');
    expect(state(team, team, '高级运维工程师证书（近3个月）')).toBe('held');
  });

  it('takes the bare title where either party’s paper does, and only there', () => {
    const bank: RequirementLeaf = { document: 'agreement', party: '与银行' };
    const platform: RequirementLeaf = { document: 'agreement', party: '与支付平台' };
    expect(state({ anyOf: [bank, platform] }, bank, '合作协议')).toBe('held');
    expect(state({ allOf: [bank, platform] }, bank, '合作协议')).toBe('missing');
    expect(state({ anyOf: [bank, platform], n: 2 }, bank, '合作协议')).toBe('missing');
  });

  it('keeps longer titles apart from shorter ones', () => {
    const letter: RequirementLeaf = { document: 'letter' };
    const developer: RequirementLeaf = { document: 'developer-letter' };
    expect(state({ allOf: [letter, developer] }, letter, '小程序开发者承诺函')).toBe('missing');
    expect(state({ allOf: [letter, developer] }, developer, '小程序开发者承诺函')).toBe('held');
  });

  it('counts', () => {
    const three: RequirementLeaf = { document: 'engineer', copies: 3, unit: '名' };
    expect(state(three, three, '2名高级运维工程师证书复印件')).toBe('missing');
    expect(state(three, three, '3名高级运维工程师证书复印件')).toBe('held');
    expect(state(three, three, '三名高级运维工程师证书')).toBe('held');
    expect(state(three, three, '高级运维工程师证书')).toBe('held');
    expect(state(three, three, '2名高级运维工程师证书', '1名高级运维工程师证书')).toBe('held');
    expect(state(three, three, { name: '高级运维工程师证书', copies: 2 })).toBe('missing');
  });

  it('does not count papers that have ended by the day of the question', () => {
    const holding = { name: '营业执照', expires: '2026-11-21' };
    const leaf: RequirementLeaf = { document: 'business' };
    expect(state(leaf, leaf, holding)).toBe('expired');
    expect(state(leaf, leaf, { ...holding, expires: TODAY })).toBe('held');
    expect(state(leaf, leaf, holding, '营业执照')).toBe('held');
  });

  it('reads two papers that are written as one', () => {
    const tree: Requirement = { allOf: [{ document: 'business' }, { document: 'letter' }] };
    expect(state(tree, { document: 'business' }, '《营业执照》及《承诺函》')).toBe('held');
    expect(state(tree, { document: 'letter' }, '《营业执照》及《承诺函》')).toBe('held');
  });

  it('takes no paper for an unknown name', () => {
    expect(state(own, own, '某某证')).toBe('missing');
    expect(state(own, own, '许可证')).toBe('missing');
  });
});
