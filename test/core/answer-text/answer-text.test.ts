import { describe, expect, it } from 'vitest';
import { answerCsv, answerMarkdown, answerText } from '../../../core/answer-text';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { csvRows } from '../../../core/csv';
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
资质已齐
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
    expect(markdown).toContain('# WeChat mini-program · 物流服务 / 收件/派件\n\nAll papers held\n');
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

  it('drops nothing that is asked for: conflicts, deposit, the way in for small companies, the first onboarding', () => {
    const market = viewOf('tencent-cloud-market:镜像市场');
    const text = answerText(market);
    expect(text).toContain(
      '官方说法不一\n  云市场服务商入驻条件：在线客服不少于7×8小时 ↔ 云市场服务商管理规范（更严）：每周7天09:00–18:00提供服务 – 按更严的准备\n',
    );
    expect(text).toContain('保证金\n  5000 元\n  被扣后 7 个工作日内补足');
    expect(text).toMatch(/特殊申请\n {2}初创企业、小微企业：只免团队人数.*\n.*\n {2}全部都要\n {4}☐ 测试账号/u);
    expect(text).toMatch(/首次入驻通用的条件和材料\n {2}有效的腾讯云会员账号\n/u);
    expect(text).toContain('技术及服务团队10人以上（初创企业、小微企业可申请免去）');
    const rows = csvRows(answerCsv(market).slice(1)).map(({ cells }) => cells);
    expect(rows.every(({ length }) => length === 8)).toBe(true);
    for (const thing of ['测试账号', '法人身份证复印件', '主体企业成立满2年', '5000 元', '签署接入协议'])
      expect(rows.map(([, , what]) => what)).toContain(thing);
    const live = answerText(viewOf('wechat-mini-program:live:教育/素质教育'));
    expect(live).toMatch(/\n直播怎样接入\n {2}直播场景：.*\n {2}接入方式：/u);
    expect(live).toContain('  个人主体：');
  });

  it('does not say that nothing is asked for where there are special cases', () => {
    const plain = {
      ...viewOf('wechat-mini-program:工具/天气'),
      extras: courier.tree ? [{ when: '跨境', tree: courier.tree }] : [],
    };
    expect(answerText(plain)).toMatch(/^.*\n一般不要求资质，特殊情况要的见下\n\n特殊情况\n {2}跨境\n {4}任选一项\n/u);
    expect(answerText(plain)).not.toContain('\n不要求资质');
  });
});
