import type { ConsoleId } from '../../core/model/console';
import type { ApplicantKind } from '../../core/model/records/profile';
import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';

/** Texts of a profile that are one line each. */
export type LineKey =
  | 'label'
  | 'company'
  | 'creditCode'
  | 'legalRepresentative'
  | 'registeredAddress'
  | 'officeAddress'
  | 'icpNumber'
  | 'supportPhone'
  | 'supportHours'
  | 'website'
  | 'privacyUrl'
  | 'termsUrl';

/** Numbers of a profile by which market conditions are judged. */
export type NumberKey =
  | 'teamSize'
  | 'dedicatedStaff'
  | 'supportDays'
  | 'supportHoursPerDay'
  | 'users'
  | 'monthsOnline'
  | 'certificates'
  | 'cases'
  | 'industryYears';

interface ProfilesTexts {
  heading: string;
  empty: string;
  add: string;
  edit: string;
  editOne: (label: string) => string;
  inUse: string;
  use: string;
  remove: string;
  removed: (label: string) => string;
  undo: string;
  restored: string;
  save: string;
  saved: string;
  back: string;
  unsaved: string;
  discard: string;
  newLabel: string;
  filled: (count: number, of: number) => string;
  sections: Record<'company' | 'contacts' | 'support' | 'addresses' | 'products' | 'numbers', string>;
  lines: Record<LineKey, string>;
  hints: Partial<Record<LineKey, string>>;
  needLabel: string;
  kind: string;
  kinds: Record<ApplicantKind | 'unknown', string>;
  capital: string;
  capitalUnit: string;
  foundedOn: string;
  numbers: Record<NumberKey, string>;
  numbersHint: string;
  contact: (number: number) => string;
  contactFields: Record<'name' | 'phone' | 'email' | 'role', string>;
  roleHint: string;
  addContact: string;
  removeContact: (number: number) => string;
  product: (name: string) => string;
  productName: string;
  addProduct: string;
  removeProduct: (name: string) => string;
  shared: string;
  sharedHint: string;
  forConsole: (console: string) => string;
  forConsoleHint: string;
  consoles: Record<ConsoleId, string>;
  alternatives: string;
  alternativesHint: string;
  characters: (count: number) => string;
  fits: Record<'fits' | 'look' | 'refused', string>;
  categoryHint: string;
}

const zh: ProfilesTexts = {
  heading: '企业资料',
  empty: '填一次公司和产品的资料，三个控制台都能用。只存在这台电脑上。',
  add: '新建企业资料',
  edit: '编辑',
  editOne: (label) => `编辑 ${label}`,
  inUse: '填表时用这份',
  use: '改用这份',
  remove: '删除',
  removed: (label) => `已删除 ${label}`,
  undo: '撤销',
  restored: '已恢复',
  save: '保存',
  saved: '已保存',
  back: '返回列表',
  unsaved: '有改动还没保存',
  discard: '放弃改动',
  newLabel: '我的公司',
  filled: (count, of) => `填了 ${count}/${of} 项`,
  sections: {
    company: '主体',
    contacts: '联系人',
    support: '客服',
    addresses: '网址',
    products: '产品',
    numbers: '云市场条件用的数字',
  },
  lines: {
    label: '这份资料叫什么',
    company: '公司全称',
    creditCode: '统一社会信用代码',
    legalRepresentative: '法定代表人',
    registeredAddress: '注册地址',
    officeAddress: '办公地址',
    icpNumber: 'ICP 备案号或许可证号',
    supportPhone: '客服电话',
    supportHours: '服务时间',
    website: '官网',
    privacyUrl: '隐私政策网址',
    termsUrl: '使用条款网址',
  },
  hints: {
    company: '和营业执照一字不差；资质的主体会和它比对',
    supportHours: '照页面上要写的样子，如：周一至周日 9:00-18:00',
  },
  needLabel: '起个名字，填表时好认',
  kind: '主体类型',
  kinds: {
    unknown: '未填',
    company: '企业',
    'sole-trader': '个体工商户',
    government: '政府',
    institution: '事业单位',
    media: '媒体',
    'other-organisation': '其他组织',
    individual: '个人',
  },
  capital: '注册资本',
  capitalUnit: '单位：元',
  foundedOn: '成立日期',
  numbers: {
    teamSize: '技术和服务团队人数',
    dedicatedStaff: '专职运营人数',
    supportDays: '每周服务天数',
    supportHoursPerDay: '每天服务小时数',
    users: '产品注册用户数',
    monthsOnline: '产品上线月数',
    certificates: '持证人数',
    cases: '可展示的客户案例数',
    industryYears: '行业服务年限',
  },
  numbersHint: '填了才能判断市场的入驻条件够不够；不填的算未知',
  contact: (number) => `联系人 ${number}`,
  contactFields: { name: '姓名', phone: '电话', email: '邮箱', role: '负责什么' },
  roleHint: '如：商务、技术、法务',
  addContact: '加一位联系人',
  removeContact: (number) => `删除联系人 ${number}`,
  product: (name) => name || '未命名产品',
  productName: '产品名称',
  addProduct: '加一个产品',
  removeProduct: (name) => `删除产品 ${name}`,
  shared: '各控制台通用的文字',
  sharedHint: '每段下面标出哪个控制台放得下',
  forConsole: (console) => `只在${console}用的文字`,
  forConsoleHint: '填了就代替通用的那一段',
  consoles: {
    'wechat-mini-program': '微信小程序',
    'tencent-cloud-market': '云市场',
    'tencent-meeting': '腾讯会议',
  },
  alternatives: '简短写法',
  alternativesHint: '每行一种；通用的那段放不下时用它，如会议的应用简介最多 15 字',
  characters: (count) => `${count} 字`,
  fits: { fits: '放得下', look: '要看一眼', refused: '会被拒' },
  categoryHint: '按层级写，用 / 隔开，如：工具 / 效率',
};

const en: ProfilesTexts = {
  heading: 'Profiles',
  empty: 'Type your company and products once; all three consoles can use it. It stays on this computer.',
  add: 'Make a profile',
  edit: 'Edit',
  editOne: (label) => `Edit ${label}`,
  inUse: 'Used for filling',
  use: 'Use this one',
  remove: 'Delete',
  removed: (label) => `${label} deleted`,
  undo: 'Undo',
  restored: 'Restored',
  save: 'Save',
  saved: 'Saved',
  back: 'Back to the list',
  unsaved: 'There are changes that are not saved',
  discard: 'Discard changes',
  newLabel: 'My company',
  filled: (count, of) => `${count} of ${of} filled in`,
  sections: {
    company: 'Company',
    contacts: 'Contacts',
    support: 'Customer service',
    addresses: 'Addresses on the web',
    products: 'Products',
    numbers: 'Numbers for marketplace conditions',
  },
  lines: {
    label: 'Name of this profile',
    company: 'Full name of the company',
    creditCode: 'Unified social credit code',
    legalRepresentative: 'Legal representative',
    registeredAddress: 'Registered address',
    officeAddress: 'Office address',
    icpNumber: 'ICP filing or licence number',
    supportPhone: 'Customer service phone',
    supportHours: 'Service hours',
    website: 'Website',
    privacyUrl: 'Privacy policy address',
    termsUrl: 'Terms of use address',
  },
  hints: {
    company: 'Exactly as in the business licence; the holders of papers are compared with it',
    supportHours: 'As a page should say it, such as 周一至周日 9:00-18:00',
  },
  needLabel: 'Give it a name by which you know it when you fill a form',
  kind: 'Kind of applicant',
  kinds: {
    unknown: 'Not stated',
    company: 'Company',
    'sole-trader': 'Sole trader',
    government: 'Government',
    institution: 'Public institution',
    media: 'Media',
    'other-organisation': 'Other organisation',
    individual: 'Individual',
  },
  capital: 'Registered capital',
  capitalUnit: 'in yuan',
  foundedOn: 'Founded on',
  numbers: {
    teamSize: 'People in the technical and service team',
    dedicatedStaff: 'People who only run the shop',
    supportDays: 'Support days a week',
    supportHoursPerDay: 'Support hours a day',
    users: 'Registered users of the product',
    monthsOnline: 'Months online',
    certificates: 'People with a certificate',
    cases: 'Customer cases to show',
    industryYears: 'Years in the trade',
  },
  numbersHint: 'With these, the conditions of a market can be judged; what is not stated is unknown',
  contact: (number) => `Contact ${number}`,
  contactFields: { name: 'Name', phone: 'Phone', email: 'E-mail', role: 'Responsible for' },
  roleHint: 'such as business, technology, law',
  addContact: 'Add a contact',
  removeContact: (number) => `Delete contact ${number}`,
  product: (name) => name || 'Product without a name',
  productName: 'Product name',
  addProduct: 'Add a product',
  removeProduct: (name) => `Delete product ${name}`,
  shared: 'Texts for every console',
  sharedHint: 'Below each it says on which console it fits',
  forConsole: (console) => `Texts for ${console} only`,
  forConsoleHint: 'These stand in for the text that every console shares',
  consoles: {
    'wechat-mini-program': 'WeChat',
    'tencent-cloud-market': 'Marketplace',
    'tencent-meeting': 'Meeting',
  },
  alternatives: 'Shorter wordings',
  alternativesHint: 'One a line; used where the shared text is too long, such as 15 characters on Meeting',
  characters: (count) => some(count, 'character'),
  fits: { fits: 'fits', look: 'have a look', refused: 'would be refused' },
  categoryHint: 'Level by level with / between, such as 工具 / 效率',
};

export const useProfilesTexts = (): ProfilesTexts => (useLocale() === 'en' ? en : zh);
