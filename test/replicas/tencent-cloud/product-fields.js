/** Rows that several product forms have, with a valid answer each. */
import { CLOUD_PRODUCTS, PRODUCT_CATEGORIES, TAGS } from './categories.js';

export const PICTURES = '.jpg,.jpeg,.png';
export const DOCUMENTS = '.pdf,.doc,.docx,.ppt,.pptx,.zip,.rar';
const DETAILS = [
  '产品介绍：按部门排班，员工在手机上打卡，主管在线审批请假和加班。',
  '使用流程：开通后导入员工名单，设置班次，发布到企业群。',
  '交付内容：账号一套、使用手册一份、线上培训一次。客服电话 0755-80000001，7×8 小时服务。',
].join('\n');

export const name = (valid) => ({ key: 'name', label: '商品名称', kind: 'input', required: true, max: 80, valid });
export const category = (valid) => ({
  key: 'product-category',
  label: '商品分类',
  kind: 'cascader',
  tree: PRODUCT_CATEGORIES,
  required: true,
  valid,
});
export const tags = (most) => ({
  key: 'keywords',
  label: '商品标签',
  kind: 'multiple',
  options: TAGS,
  most,
  required: true,
  help: `请选择1-${most}个标签`,
  valid: ['考勤', '审批'],
});
export const yesNo = (key, label, valid = '否') => ({
  key,
  label,
  kind: 'radio',
  options: ['是', '否'],
  required: true,
  valid,
});
export const summary = (label) => ({
  key: 'intro',
  label,
  kind: 'area',
  rows: 3,
  max: 140,
  required: true,
  valid: '面向中小企业的考勤系统，支持排班、打卡、请假审批和月度统计。',
});
export const detail = {
  key: 'description',
  label: '商品详情',
  kind: 'rich',
  required: true,
  long: true,
  valid: DETAILS,
  placeholder: '介绍、流程、用法、交付物、案例、评价；不加外链',
};
export const agreement = {
  key: 'service-agreement',
  label: '商品服务协议',
  kind: 'area',
  required: true,
  long: true,
  rows: 6,
  valid: '服务商自订单生效起提供服务，服务期内每周七天、每天八小时在线支持。',
};
export const price = {
  key: 'price',
  label: '价格明细',
  kind: 'prices',
  required: true,
  valid: [['标准版', '12', '月', '1200', '1080']],
};
export const days = {
  key: 'delivery-days',
  label: '交付时长',
  kind: 'input',
  suffix: '天',
  required: true,
  valid: '3',
};
export const logo = {
  key: 'logo',
  label: 'Logo图片',
  kind: 'upload',
  accept: PICTURES,
  required: true,
  text: '上传图片',
  hint: '120*80，支持jpg、jpeg、png格式，不超过2M',
  valid: ['logo.png'],
};
export const thumbnail = {
  key: 'thumbnail',
  label: '商品缩略图',
  kind: 'upload',
  accept: PICTURES,
  text: '上传图片',
  hint: '333*150，不超过2M',
};
export const picture = (label) => ({
  key: 'picture',
  label,
  kind: 'upload',
  accept: '.png',
  required: true,
  text: '上传图片',
  hint: '390*260，72dpi，png格式，不超过2M',
  valid: ['picture.png'],
});
export const guide = (label, size) => ({
  key: 'document',
  label,
  kind: 'upload',
  accept: DOCUMENTS,
  hint: `支持PDF、Word、PPT、ZIP、RAR，不超过${size}M`,
});
export const authorised = {
  key: 'customer-authorisation',
  label: '客户授权信息',
  kind: 'area',
  rows: 2,
  required: true,
  tip: true,
  valid: '不获取客户数据',
};
export const customised = yesNo('customised', '是否支持定制');
export const clouds = { key: 'cloud-products', label: '依赖的云产品', kind: 'multiple', options: CLOUD_PRODUCTS };
export const support = (label) => ({
  key: 'support',
  label,
  kind: 'area',
  max: 500,
  required: true,
  valid: '7×8小时电话和工单支持，客服电话 0755-80000001，故障两小时内响应。',
});
export const features = (label) => ({
  key: 'features',
  label,
  kind: 'area',
  max: 500,
  optional: true,
  valid: '一键部署，内置监控脚本，支持定期备份。',
});
export const highlights = {
  key: 'highlights',
  label: '商品亮点',
  kind: 'texts',
  max: 16,
  add: '添加亮点',
  optional: true,
  help: '每条8-16个字',
  valid: ['开机即用无需手动配置', '附带完整的中文说明书'],
};
