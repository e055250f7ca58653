/**
 * Company information, and onboarding with the choice of the market.
 * Options: `widget=select|dropdown|radio` draws the choice, `marketlabel=所属市场` names it, `market=镜像市场` chooses.
 */
import { query } from '/replica/shared/tea-parts.js';

const MARKETS = ['微信小程序市场', '网站建设市场', '镜像市场', '企业应用市场', 'API 服务市场', '服务市场'];
const COMPANY_KINDS = ['有限责任公司', '股份有限公司', '个人独资企业', '合伙企业', '事业单位'];

const company = [
  { key: 'company', label: '公司全称', kind: 'input', required: true, valid: '青禾（演示）软件有限公司' },
  {
    key: 'company-type',
    label: '公司类型',
    kind: 'select',
    options: COMPANY_KINDS,
    required: true,
    valid: '有限责任公司',
  },
];
const contact = [
  { key: 'contact-name', label: '联系人', kind: 'input', required: true, valid: '李青禾' },
  { key: 'phone', label: '电话', kind: 'input', required: true, valid: '0755-80000001', tip: true },
  { key: 'qq', label: 'QQ', kind: 'input', required: true, valid: '10000' },
  { key: 'contact-email', label: '邮箱', kind: 'input', required: true, valid: 'support@example.com' },
];
const bank = [
  { key: 'bank-name', label: '开户银行', kind: 'input', required: true, valid: '演示银行深圳分行' },
  { key: 'bank-account', label: '银行账号', kind: 'input', required: true, valid: '6200000000000000000' },
];
const code = (label) => ({ key: 'credit-code', label, kind: 'input', required: true, valid: '91440300MA5EXAMPLE' });

export const info = {
  title: '公司信息',
  sections: [
    {
      title: '基本信息',
      fields: [
        { key: 'account', label: '账号ID', kind: 'static', fallback: '100000000001' },
        ...company,
        code('统一社会信用代码'),
        {
          key: 'qualification-files',
          label: '营业执照',
          kind: 'upload',
          accept: '.jpg,.jpeg,.png',
          required: true,
          text: '上传图片',
          hint: '支持jpg、jpeg、png格式，不超过2M',
          valid: ['营业执照.jpg'],
        },
        { key: 'intro', label: '公司简介', kind: 'area', max: 500, valid: '为中小企业提供办公软件和实施服务。' },
        { key: 'website', label: '公司官网', kind: 'input', placeholder: 'https://', valid: 'https://www.example.com' },
      ],
    },
    { title: '联系方式', fields: contact },
    { title: '银行信息', fields: bank },
  ],
  actions: () => [{ text: '保存', primary: true, url: '/submit/company', done: '保存成功' }],
};

export const apply = {
  title: '入驻申请',
  sections: [
    {
      title: '选择市场',
      intro: '每个市场单独申请，审核通过后请在7个工作日内提交该市场的资质材料。',
      fields: [
        {
          key: 'market',
          label: query.get('marketlabel') ?? '申请市场',
          kind: query.get('widget') ?? 'radio',
          options: MARKETS,
          required: true,
          valid: '企业应用市场',
        },
      ],
    },
    { title: '公司信息', fields: [...company, code('组织机构代码/统一社会信用代码'), ...contact] },
    {
      title: '银行信息',
      fields: [
        ...bank,
        { key: 'agreement', kind: 'agree', text: '我已阅读并同意', link: '《云市场服务商接入协议》', valid: true },
      ],
    },
  ],
  actions: () => [
    {
      text: '申请入驻',
      primary: true,
      url: '/submit/onboarding',
      done: '申请已提交，请等待审核',
      ready: ({ agreement }) => agreement,
    },
  ],
};
