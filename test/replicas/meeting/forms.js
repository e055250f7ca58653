/**
 * App basics, the launch form and its papers.
 * Option: `previews=rows` gives each end's preview pictures a row of its own instead of one row for both.
 */
import { query } from '/replica/shared/tea-parts.js';
import { APP_CATEGORIES } from './categories.js';

const PICTURES = '.png,.jpg,.jpeg,.gif';
const PAPERS = '.pdf,.jpg,.jpeg,.png';
const INTRO = '课堂点名、答题和随堂统计';
const DESCRIPTION =
  '在会议里为老师提供点名、随堂答题和统计。\n学生在会议侧边栏答题，老师看到每题的完成情况，课后可导出表格。\n需要管理员在企业内安装后使用。';

const category = {
  key: 'category',
  label: '应用类目',
  kind: 'cascader',
  tree: APP_CATEGORIES,
  required: true,
  valid: ['在线教育', '在线视频课程'],
};
const intro = (max) => ({
  key: 'intro',
  label: '应用简介',
  kind: max ? 'input' : 'area',
  max,
  required: true,
  valid: INTRO,
});

const DESKTOP = '1920*1080，png、jpg、jpeg、gif格式，不超过3.5M，最多5张';
const MOBILE = '750*1628，png、jpg、jpeg、gif格式，不超过2.5M，最多5张';
const previews =
  query.get('previews') === 'rows'
    ? [
        ['desktop', '预览页图片（桌面端）', DESKTOP],
        ['mobile', '预览页图片（移动端）', MOBILE],
      ].map(([end, label, hint]) => ({
        key: `screenshots-${end}`,
        label,
        kind: 'upload',
        accept: PICTURES,
        most: 5,
        text: '上传图片',
        hint,
        required: true,
        valid: [`${end}-1.png`],
      }))
    : [
        {
          key: 'screenshots',
          label: '预览页图片',
          kind: 'ends',
          accept: PICTURES,
          most: 5,
          required: true,
          help: '桌面端和移动端至少上传一端，内容须一致',
          ends: [
            { key: 'desktop', text: '桌面端', hint: DESKTOP },
            { key: 'mobile', text: '移动端', hint: MOBILE },
          ],
          valid: { desktop: ['desktop-1.png'], mobile: [] },
        },
      ];

const address = (key, label, valid) => ({ key, label, kind: 'input', required: true, placeholder: 'https://', valid });
const line = (key, label, valid) => ({ key, label, kind: 'input', required: true, valid });
const paper = (key, label, more = {}) => ({
  key,
  label,
  kind: 'upload',
  accept: PAPERS,
  required: true,
  hint: 'pdf、jpg、jpeg、png格式，不超过5M',
  valid: [`${label}.pdf`],
  ...more,
});

export const basic = {
  title: '基本信息',
  sections: [
    {
      title: '基本信息',
      fields: [
        { key: 'app-id', label: '应用ID', kind: 'static', fallback: '2100000001' },
        { key: 'name', label: '应用名称', kind: 'input', required: true, tip: true, valid: '青禾课堂助手' },
        {
          key: 'icon',
          label: '应用图标',
          kind: 'upload',
          accept: '.png',
          required: true,
          text: '上传图标',
          hint: '128*128，png格式',
          valid: ['icon.png'],
        },
        intro(),
        { key: 'keywords', label: '关键词', kind: 'tags', valid: ['课堂', '答题'], help: '最多5个，按回车添加' },
        { ...category, required: false },
      ],
    },
  ],
  actions: () => [{ text: '保存', primary: true, url: '/submit/app', done: '保存成功' }],
};

export const launch = {
  title: '应用上线',
  sections: [
    {
      title: '应用信息',
      fields: [
        category,
        intro(15),
        {
          key: 'description',
          label: '详细描述',
          kind: 'area',
          max: 500,
          rows: 6,
          required: true,
          long: true,
          valid: DESCRIPTION,
        },
        ...previews,
        address('privacy-url', '隐私协议地址', 'https://www.example.com/privacy'),
        address('terms-url', '使用条款地址', 'https://www.example.com/terms'),
      ],
    },
    {
      title: '开发者信息',
      fields: [
        line('company', '企业名称', '青禾（演示）软件有限公司'),
        {
          key: 'logo',
          label: '企业LOGO',
          kind: 'upload',
          accept: '.png',
          required: true,
          text: '上传图片',
          hint: '128*128，png格式，不超过20K',
          valid: ['logo.png'],
        },
        address('website', '应用官网', 'https://www.example.com'),
        line('phone', '客服电话', '0755-80000001'),
        line('contact-name', '联系人姓名', '李青禾'),
        line('contact-email', '联系人邮箱', 'support@example.com'),
      ],
    },
  ],
  actions: (navigate) => [
    {
      text: '下一步',
      primary: true,
      url: '/submit/launch',
      done: '已保存',
      next: () => navigate('/user-center/app/papers'),
    },
    { text: '保存', url: '/submit/launch-draft', done: '保存成功' },
  ],
};

export const papers = {
  title: '上线资料',
  sections: [
    {
      title: '产品资料',
      fields: [
        paper('scenario', '产品场景说明'),
        paper('test-report', '产品测试报告'),
        paper('guide', '产品使用指引'),
        {
          key: 'jump-url',
          label: '会议外添加应用配置跳转地址',
          kind: 'input',
          optional: true,
          placeholder: 'https://',
        },
        { key: 'trial-account', label: '体验账号', kind: 'input', optional: true },
      ],
    },
    {
      title: '资质证明',
      fields: [
        paper('icp', 'ICP许可证', { help: '许可证或备案截图，加盖公章' }),
        paper('copyright', '版权证明', { help: '加盖公章' }),
        paper('letter', '应用发布承诺函'),
        { key: 'special', label: '是否为特殊行业', kind: 'radio', options: ['是', '否'], required: true, valid: '否' },
        paper('special-files', '特殊资质证明', { most: 5, valid: [], when: ({ special }) => special === '是' }),
      ],
    },
  ],
  actions: (navigate) => [
    { text: '提交审核', primary: true, url: '/submit/papers', done: '已提交审核' },
    { text: '保存', url: '/submit/papers-draft', done: '保存成功' },
    { text: '上一步', link: true, go: () => navigate('/user-center/app/launch') },
  ],
};
