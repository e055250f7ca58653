import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../data/load';

const { knowledge, pages, rules } = loadFacts();
const form = (id: string) => knowledge.forms.find((each) => each.id === id);
const field = (id: string, label: string) => form(id)?.fields.find((each) => each.label === label);

describe('forms', () => {
  it('has one for each way of delivery, onboarding, and the two Meeting ones', () => {
    expect(knowledge.forms.map(({ id }) => id).sort()).toEqual([
      'market/onboarding',
      'market/product-api',
      'market/product-image',
      'market/product-manual',
      'market/product-saas',
      'meeting/app',
      'meeting/launch',
      'meeting/papers',
      'wechat/basic',
      'wechat/category',
      'wechat/first-profile',
    ]);
    expect(knowledge.forms.flatMap(({ delivery }) => delivery ?? []).sort()).toEqual([
      'api',
      'image',
      'manual',
      'saas',
    ]);
  });

  it.each(['saas', 'manual', 'image', 'api'])('shows both limits of the name: %s', (delivery) => {
    const conflict = form(`market/product-${delivery}`)?.disagreements?.find(({ topic }) => topic === '商品名称长度');
    expect(conflict).toMatchObject({
      field: 'name',
      stricter: 'first',
      sides: [{ says: '不超过30字' }, { says: '80字内' }],
    });
  });

  it('requires on a page what every form that has the field requires, and nothing that none does', () => {
    for (const { id, fields } of pages) {
      for (const { key, required = false } of fields) {
        const stated = knowledge.forms
          .filter(({ page }) => page === id)
          .flatMap((each) => each.fields.filter((one) => one.key === key));
        // One way of delivery alone says nothing of the others.
        if (stated.length === 0 || (id === 'market/product' && stated.length === 1)) continue;
        if (stated.every((one) => one.required)) expect(required, `${id} ${key}`).toBe(true);
        if (stated.every((one) => !one.required)) expect(required, `${id} ${key}`).toBe(false);
      }
    }
  });

  it('marks what comes from archived copies', () => {
    for (const { id, source } of knowledge.forms) {
      expect(source.grade, id).toBe({ market: 'archived', wechat: 'seen' }[id.split('/')[0] as string]);
    }
    for (const { source } of knowledge.standard) expect(source.grade).toBe('archived');
  });

  it.each([
    ['market/product-saas', '商品标签', { choose: { min: 1, max: 3 } }],
    ['market/product-saas', 'Logo图片', { file: { width: 120, height: 80, maxKilobytes: 2048 } }],
    ['market/product-manual', '需求单模板', { required: true }],
    ['market/product-image', '商品亮点', { text: { min: 8, max: 16, each: true }, required: false }],
    ['market/product-image', '商品视频', { file: { types: ['mp4'], width: 1280, height: 720, maxKilobytes: 102400 } }],
    ['market/product-api', '商品简介', { text: { max: 140 } }],
    ['meeting/launch', '应用简介', { text: { max: 15 }, required: true }],
    [
      'meeting/launch',
      '预览页图片（桌面端）',
      { file: { width: 1920, height: 1080, maxKilobytes: 3584, maxPieces: 5 } },
    ],
    ['meeting/launch', '企业LOGO', { file: { types: ['png'], width: 128, height: 128, maxKilobytes: 20 } }],
    ['meeting/papers', '版权证明', { file: { maxKilobytes: 5120 }, required: true }],
  ])('%s, %s', (id, label, facts) => {
    expect(field(id, label)).toMatchObject(facts);
  });

  it('states the limit that its rule checks, or the looser one of a conflict', () => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { id, fields } of knowledge.forms) {
      for (const { label, key, text, ruleId } of fields) {
        const rule = ruleId === undefined ? undefined : byId.get(ruleId);
        if (rule?.check.kind !== 'length') continue;
        expect([rule.check.max, rule.check.blockAbove], `${id} ${label}`).toContain(text?.max);
        expect(rule.fields, label).toContain(key);
      }
    }
  });
});
