import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, type LinkTarget } from '../../core/answer-link';
import { loadFacts } from '../../data/load';
import fc from '../setup/chances';

describe('a link to an answer', () => {
  it('keeps its form', () => {
    const link = encodeLink({ kind: 'category', console: 'wechat-mini-program', path: ['物流服务', '收件/派件'] });
    expect(decodeURI(link)).toBe('#/category/wechat-mini-program/物流服务/收件%2F派件');
    expect(encodeLink({ kind: 'rule', id: 'market/clause-4.6' })).toBe('#/rule/market/clause-4.6');
  });

  it('opens every category again', () => {
    for (const { console, channel, path } of loadFacts().categories) {
      const target: LinkTarget = {
        kind: 'category',
        console,
        ...(channel && { channel }),
        path,
        applicant: '非政府/甲?',
      };
      expect(decodeLink(`https://example.com/x.html${encodeLink(target)}`)).toEqual(target);
    }
  });

  it.each([
    '',
    '#/',
    '#/category',
    '#/category/wechat-mini-program',
    '#/category/elsewhere/医疗服务',
    '#/category/wechat-mini-program//',
    '#/category/wechat-mini-program/%E4%',
    '#/category/wechat-mini-program/~live',
    '#/category/wechat-mini-program/a/b/c/d/e',
    '#/unknown/x',
    `#/document/${'x'.repeat(3000)}`,
  ])('is nothing else: %s', (address) => {
    expect(decodeLink(address)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeLink(`#/category/${text}`)));
  });
});
