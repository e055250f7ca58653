import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../core/model/requirement';
import { branchLabels, findLabel, narrowTo } from '../../../core/requirements/applicant';
import { combine } from '../../../core/requirements/combine';

const exempt: Requirement = { document: 'copyright', exemptFor: ['开源代码的定制产品'] };
const tree: Requirement = { allOf: [{ document: 'team' }, exempt] };

describe('parts that some need not have', () => {
  it('have labels like branches', () => {
    expect(branchLabels(tree)).toEqual(['开源代码的定制产品']);
    expect(findLabel(tree, '开源代码定制产品')).toBe('开源代码的定制产品');
  });

  it('are dropped for them and stay for everybody else', () => {
    expect(narrowTo(tree, '开源代码的定制产品')).toEqual({ allOf: [{ document: 'team' }] });
    expect(narrowTo(tree, '平台')).toEqual(tree);
    expect(narrowTo(exempt, '开源代码的定制产品')).toBeNull();
    expect(narrowTo({ allOf: [exempt] }, '开源代码的定制产品')).toBeNull();
    expect(narrowTo({ anyOf: [exempt, { document: 'other' }] }, '开源代码的定制产品')).toEqual({ document: 'other' });
  });
});

describe('what everybody gives and what a category asks for', () => {
  const licence: Requirement = { document: 'licence', notes: ['加盖公章'] };
  const retail: Requirement = { document: 'licence', condition: '经营范围含零售' };

  it('are asked for together', () => {
    expect(combine(licence, { document: 'permit' })).toEqual({ allOf: [licence, { document: 'permit' }] });
    expect(combine(licence, null)).toBe(licence);
    expect(combine(null, null)).toBeNull();
  });

  it('do not ask twice for a paper that every way needs', () => {
    expect(combine({ allOf: [licence, { document: 'letter' }] }, retail)).toEqual({
      allOf: [{ document: 'letter' }, retail],
    });
    expect(combine(licence, { anyOf: [retail, { allOf: [retail, { document: 'permit' }] }] })).not.toHaveProperty(
      'allOf',
    );
  });

  it('keep a paper that only one way needs, or that is somebody else’s', () => {
    const one: Requirement = { anyOf: [retail, { document: 'permit' }] };
    expect(combine(licence, one)).toEqual({ allOf: [licence, one] });
    const partners: Requirement = { document: 'licence', party: '授权方' };
    expect(combine(licence, partners)).toEqual({ allOf: [licence, partners] });
  });
});
