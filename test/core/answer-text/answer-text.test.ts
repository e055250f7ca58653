import { describe, expect, it } from 'vitest';
import { answerCsv, answerMarkdown, answerText } from '../../../core/answer-text';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { csvRows } from '../../../core/checks/csv';
import type { CategoryView, NodeView } from '../../../core/model/view';
import { surroundingsOf, viewCategory } from '../../../core/requirements/view';
import { loadFacts } from '../../../data/load';

const { categories, documents, knowledge } = loadFacts();
const catalogue = buildCatalogue(documents);
const viewOf = (id: string, names: string[] = []): CategoryView => {
  const category = categories.find((each) => each.id === id);
  if (category === undefined) throw new Error(`no category ${id}`);
  const around = surroundingsOf(category, categories, knowledge.vendor.onboarding);
  const holdings = names.map((name) => ({ name }));
  return viewCategory(category, catalogue, holdings, '2026-11-22', around);
};
const courier = viewOf('wechat-mini-program:物流服务/收件~1派件', ['快递业务经营许可证']);

describe('an answer to take along', () => {
  it('as text', () => {
    expect(answerText(courier)).toBe(`微信小程序 · 物流服务 / 收件/派件
已齐
任选一项
  ✓ 经营快递业务企业：快递业务经营许可证
  ☐ 快递末端网点：所在地邮政管理部门备案证明
  快递合作方 · 全部都要
    ☐ 与快递公司的《合作协议》（含用户数据隐私保护条款）
    任选一项
      ☐ 合作快递公司的《快递业务经营许可证》
      ☐ 合作快递公司的《所在地邮政管理部门备案证明》

适用
  快递寄件、收件

来源：${courier.source.document} · 物流服务 · 核对于 ${courier.source.checked} · ${courier.source.url}
`);
  });

  it('as Markdown with boxes, in English too', () => {
    const markdown = answerMarkdown(courier, 'en');
    expect(markdown).toContain('# WeChat mini program · 物流服务 / 收件/派件\n\nComplete\n');
    expect(markdown).toContain('  - [x] 经营快递业务企业: 快递业务经营许可证\n  - [ ] 快递末端网点');
    expect(markdown).toContain('  - 快递合作方 · All of\n    - [ ] ');
  });

  it('as a checklist: one line for each paper, whatever spreadsheets make of its signs', () => {
    const [head, ...rows] = csvRows(answerCsv(courier).slice(1));
    expect(head?.cells).toHaveLength(8);
    expect(rows.map(({ cells }) => cells[2])).toEqual([
      '快递业务经营许可证',
      '所在地邮政管理部门备案证明',
      '合作协议',
      '快递业务经营许可证',
      '所在地邮政管理部门备案证明',
    ]);
    expect(rows[0]?.cells[6]).toBe('已具备');
    const paper: NodeView = {
      kind: 'paper',
      missing: 1,
      paper: { document: '=HYPERLINK("x")', name: 'x', issuer: '@甲,"乙"\n丙', state: 'missing' },
    };
    const [, odd] = csvRows(answerCsv({ ...courier, tree: paper }).slice(1));
    expect(odd?.cells.slice(2, 6)).toEqual([`'=HYPERLINK("x")`, '', '1', `'@甲,"乙"\n丙`]);
  });

  it('says what everybody gives, special cases, conditions and mails', () => {
    const meeting = answerText(viewOf('tencent-meeting:医疗健康/医疗服务'), 'en');
    expect(meeting).toMatch(/Every app\nAll of\n {2}☐ 营业执照/u);
    expect(meeting).toContain('Special cases\n');
    expect(answerText(viewOf('tencent-cloud-market:镜像市场'))).toContain('资质以外的条件\n  主体企业成立满2年');
    expect(answerText(viewOf('wechat-mini-program:公益/网络互助'))).toMatch(/内测，发邮件申请\n {2}\S+@/u);
    expect(answerText(viewOf('wechat-mini-program:工具/天气'))).toContain('不要求资质');
  });
});
