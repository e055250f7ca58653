/** New products, one form for each delivery. The rows are those of the vendor documents, older and newer editions. */
import { INDUSTRIES, SOFTWARE } from './categories.js';
import {
  agreement,
  authorised,
  category,
  clouds,
  customised,
  DOCUMENTS,
  days,
  detail,
  features,
  guide,
  highlights,
  logo,
  name,
  PICTURES,
  picture,
  price,
  summary,
  support,
  tags,
  thumbnail,
  yesNo,
} from './product-fields.js';

const page = (title, delivery, sections, submit = '提交') => ({
  title,
  menu: '/serviceprovider/products',
  sections,
  actions: (navigate) => [
    {
      text: submit,
      primary: true,
      url: '/submit/product',
      extra: { delivery },
      done: '提交成功，预计7个工作日内完成审核',
    },
    { text: '取消', go: () => navigate('/serviceprovider/products') },
  ],
});

export const saas = page('新建SaaS商品', 'saas', [
  { title: '基本信息', fields: [name('青禾考勤系统'), category(['企业应用', 'OA']), tags(3), authorised] },
  {
    title: '交付信息',
    fields: [
      yesNo('trial', '是否提供试用', '是'),
      {
        key: 'trial-period',
        label: '试用时长及单位',
        kind: 'period',
        units: ['天', '月'],
        required: true,
        when: ({ trial }) => trial === '是',
        valid: ['7', '天'],
      },
      days,
      customised,
      price,
    ],
  },
  {
    title: '图文信息',
    fields: [
      logo,
      thumbnail,
      summary('商品摘要'),
      highlights,
      features('商品特性'),
      detail,
      { ...support('售后服务'), required: false, optional: true },
      clouds,
      guide('上传文档', 5),
    ],
  },
]);

export const manual = page('新建人工服务商品', 'manual', [
  { title: '基本信息', fields: [name('数据库迁移实施服务'), category(['服务', '数据迁移']), tags(3), authorised] },
  {
    title: '交付信息',
    fields: [
      {
        key: 'sale',
        label: '售卖方式',
        kind: 'segment',
        options: ['按周期', '按次数'],
        required: true,
        valid: '按次数',
      },
      days,
      customised,
      price,
      yesNo('demand-before', '下单前提交需求单'),
      yesNo('demand', '是否需客户填需求单', '是'),
      {
        key: 'demand-template',
        label: '需求单模板',
        kind: 'upload',
        accept: DOCUMENTS,
        required: true,
        when: ({ demand }) => demand === '是',
        valid: ['需求单.docx'],
      },
      yesNo('implementation', '是否需服务商实施', '是'),
      yesNo('confirmation', '是否需客户确认', '是'),
    ],
  },
  {
    title: '图文信息',
    fields: [logo, thumbnail, summary('商品摘要'), detail, agreement, clouds, guide('上传文档', 5)],
  },
]);

export const image = page('新建镜像商品', 'image', [
  {
    title: '基本信息',
    fields: [
      name('Web 运行环境（Nginx、MySQL）'),
      {
        key: 'version',
        label: '版本名称',
        kind: 'input',
        max: 20,
        required: true,
        placeholder: 'v1.2.1',
        valid: 'v1.2.1',
      },
      {
        key: 'image',
        label: '接入镜像',
        kind: 'dropdown',
        options: ['img-demo0001', 'img-demo0002'],
        required: true,
        valid: 'img-demo0001',
      },
      {
        key: 'security-report',
        label: '主机安全检测报告',
        kind: 'upload',
        accept: DOCUMENTS,
        required: true,
        valid: ['检测报告.pdf'],
      },
    ],
  },
  {
    title: '图文信息',
    fields: [
      picture('商品图片'),
      {
        key: 'video',
        label: '商品视频',
        kind: 'upload',
        accept: '.mp4',
        optional: true,
        text: '上传视频',
        hint: '1280*720，mp4格式，不超过100M',
      },
      highlights,
      summary('商品简介'),
      features('商品功能特性'),
      detail,
      guide('使用指南', 2),
      support('售后服务说明'),
      { key: 'certificates', label: '商品资质', kind: 'upload', accept: PICTURES, most: 5, optional: true },
      { key: 'cases', label: '客户案例', kind: 'area', optional: true },
    ],
  },
  {
    title: '分类信息',
    fields: [
      category(['镜像', '运行环境']),
      {
        key: 'software',
        label: '系统集成软件',
        kind: 'multiple',
        options: SOFTWARE,
        most: 5,
        required: true,
        valid: ['Nginx', 'MySQL'],
      },
      tags(5),
      {
        key: 'scale',
        label: '适用规模',
        kind: 'radio',
        options: ['小型', '中型', '大型'],
        required: true,
        valid: '小型',
      },
      {
        key: 'industries',
        label: '适用行业',
        kind: 'multiple',
        options: INDUSTRIES,
        most: 5,
        required: true,
        valid: ['教育'],
      },
    ],
  },
]);

export const api = page(
  '新建API商品',
  'api',
  [
    {
      title: '基本信息',
      fields: [name('企业信息查询接口'), category(['API 服务', '企业信息']), tags(5), agreement],
    },
    {
      title: '服务信息',
      fields: [
        {
          key: 'service',
          label: '选择服务',
          kind: 'dropdown',
          options: ['service-demo-a', 'service-demo-b'],
          required: true,
          valid: 'service-demo-a',
        },
        {
          key: 'debugging',
          label: '客户调试',
          kind: 'radio',
          options: ['购买前可调试', '仅购买后调试'],
          required: true,
          valid: '购买前可调试',
        },
        { ...price, label: '售卖规格', units: ['次', '万次'], valid: [['基础包', '12', '万次', '500', '450']] },
      ],
    },
    {
      title: '图文信息',
      fields: [picture('商品配图'), summary('商品简介'), detail, support('技术支持说明'), guide('商品文档', 2)],
    },
  ],
  '提交审核',
);
