import type { FieldKey } from '../../../core/model/console';

/** A tree of choices; a leaf is null. */
export interface Tree {
  readonly [name: string]: Tree | null;
}

interface Common {
  /** Name of the value in the form's state and in the query of the page. */
  id: string;
  label: string;
  /** What the field means; absent for a field that no page of ours knows. Only the tests look at it. */
  key?: FieldKey;
  required?: boolean;
  disabled?: boolean;
  tip?: string;
  help?: string;
  placeholder?: string;
}

/** One row of a form, drawn by every component library with its own means. */
export type Field =
  | (Common & { kind: 'input' | 'area' | 'rich' | 'date'; max?: number; valid?: string })
  | (Common & { kind: 'select' | 'radio'; options: readonly string[]; valid?: string })
  | (Common & { kind: 'multiple' | 'checks'; options: readonly string[]; valid?: readonly string[] })
  | (Common & { kind: 'cascader'; tree: Tree; valid?: readonly string[] })
  | (Common & { kind: 'tags' | 'upload'; most?: number; valid?: readonly string[] })
  | (Common & { kind: 'switch'; valid?: boolean });

export interface Form {
  title: string;
  sections: readonly { title: string; fields: readonly Field[] }[];
  submit: string;
  url: string;
}

const leaves = (...names: string[]): Tree => Object.fromEntries(names.map((name) => [name, null]));

const PRODUCTS: Tree = {
  企业应用: leaves('OA', 'CRM', 'ERP', '人力资源'),
  网站建设: leaves('模板建站', '定制建站'),
  服务: leaves('环境配置', '数据迁移'),
};
const MARKETS = ['微信小程序市场', '网站建设市场', '镜像市场', '企业应用市场', 'API 服务市场', '服务市场'];
const CLASSES: Tree = {
  在线教育: leaves('在线视频课程'),
  医疗健康: leaves('医疗服务', '医疗器械', '药品'),
  效率办公: leaves('日程', '笔记'),
};

const product: Form = {
  title: '新建商品',
  submit: '提交审核',
  url: '/submit/product',
  sections: [
    {
      title: '基本信息',
      fields: [
        {
          id: 'name',
          label: '商品名称',
          key: 'name',
          kind: 'input',
          max: 80,
          required: true,
          tip: '显示在云市场的商品名称',
          valid: '青禾考勤系统',
        },
        { id: 'english', label: '商品英文名称', kind: 'input', placeholder: '选填' },
        {
          id: 'product-category',
          label: '商品分类',
          key: 'product-category',
          kind: 'cascader',
          tree: PRODUCTS,
          required: true,
          valid: ['企业应用', 'OA'],
        },
        {
          id: 'market',
          label: '所属市场',
          key: 'category',
          kind: 'select',
          options: MARKETS,
          required: true,
          valid: '企业应用市场',
        },
        {
          id: 'keywords',
          label: '商品标签',
          key: 'keywords',
          kind: 'multiple',
          options: ['考勤', '审批', '报表', '移动办公'],
          required: true,
          help: '请选择1-3个标签',
          valid: ['考勤', '审批'],
        },
        { id: 'authorised', label: '客户授权信息', kind: 'radio', options: ['需要', '不需要'], valid: '不需要' },
        { id: 'trial', label: '是否提供试用', kind: 'switch', valid: true },
        { id: 'online', label: '计划上架日期', kind: 'date', valid: '2026-12-01' },
        { id: 'vendor', label: '服务商编号', kind: 'input', disabled: true, valid: 'V100001' },
      ],
    },
    {
      title: '图文信息',
      fields: [
        {
          id: 'logo',
          label: 'Logo图片',
          key: 'logo',
          kind: 'upload',
          required: true,
          help: '120*80，不超过2M',
          valid: ['logo.png'],
        },
        { id: 'thumbnail', label: '商品缩略图', key: 'thumbnail', kind: 'upload', help: '333*150，不超过2M' },
        {
          id: 'intro',
          label: '商品摘要',
          key: 'intro',
          kind: 'area',
          max: 140,
          required: true,
          valid: '面向中小企业的考勤系统，支持排班、打卡和月度统计。',
        },
        { id: 'highlights', label: '商品亮点', key: 'highlights', kind: 'tags', valid: ['开机即用无需手动配置'] },
        { id: 'features', label: '商品特性', key: 'features', kind: 'area', max: 500 },
        {
          id: 'description',
          label: '商品详情',
          key: 'description',
          kind: 'rich',
          required: true,
          valid: '按部门排班，员工在手机上打卡，主管在线审批请假和加班。',
        },
        { id: 'support', label: '售后服务', key: 'support', kind: 'area', max: 500, valid: '7×8小时电话支持。' },
        { id: 'phone', label: '客服电话', key: 'phone', kind: 'input', valid: '0755-80000001' },
        { id: 'guide', label: '上传文档', key: 'user-guide', kind: 'upload', help: '支持PDF、Word，不超过5M' },
      ],
    },
  ],
};

const company: Form = {
  title: '公司信息',
  submit: '保存',
  url: '/submit/company',
  sections: [
    {
      title: '基本信息',
      fields: [
        {
          id: 'company',
          label: '公司全称',
          key: 'company',
          kind: 'input',
          required: true,
          valid: '青禾（演示）软件有限公司',
        },
        { id: 'type', label: '公司类型', kind: 'select', options: ['有限责任公司', '股份有限公司'] },
        {
          id: 'credit-code',
          label: '统一社会信用代码',
          key: 'credit-code',
          kind: 'input',
          required: true,
          valid: '91440300MA5EXAMPLE',
        },
        { id: 'contact', label: '联系人', key: 'contact-name', kind: 'input', required: true, valid: '李青禾' },
        { id: 'phone', label: '电话', key: 'phone', kind: 'input', required: true, valid: '0755-80000001' },
        {
          id: 'email',
          label: '邮箱',
          key: 'contact-email',
          kind: 'input',
          required: true,
          valid: 'support@example.com',
        },
        { id: 'account', label: '银行账号', kind: 'input' },
      ],
    },
  ],
};

const launch: Form = {
  title: '应用上线',
  submit: '提交',
  url: '/submit/launch',
  sections: [
    {
      title: '应用信息',
      fields: [
        {
          id: 'category',
          label: '应用类目',
          key: 'category',
          kind: 'cascader',
          tree: CLASSES,
          required: true,
          valid: ['在线教育', '在线视频课程'],
        },
        {
          id: 'intro',
          label: '应用简介',
          key: 'intro',
          kind: 'input',
          max: 15,
          required: true,
          valid: '课堂点名、答题和统计',
        },
        { id: 'english', label: '应用英文名称', kind: 'input' },
        {
          id: 'description',
          label: '详细描述',
          key: 'description',
          kind: 'area',
          max: 500,
          required: true,
          tip: '介绍应用的功能',
          valid: '在会议里为老师提供点名、随堂答题和统计。',
        },
        {
          id: 'screenshots',
          label: '预览页图片',
          key: 'screenshots',
          kind: 'upload',
          most: 5,
          required: true,
          help: '1920*1080，不超过3.5M',
          valid: ['desktop-1.png'],
        },
        { id: 'ends', label: '适用端', kind: 'checks', options: ['桌面端', '移动端'], valid: ['桌面端'] },
        {
          id: 'privacy-url',
          label: '隐私协议地址',
          key: 'privacy-url',
          kind: 'input',
          required: true,
          placeholder: 'https://',
          valid: 'https://www.example.com/privacy',
        },
        {
          id: 'terms-url',
          label: '使用条款地址',
          key: 'terms-url',
          kind: 'input',
          required: true,
          placeholder: 'https://',
          valid: 'https://www.example.com/terms',
        },
      ],
    },
    {
      title: '开发者信息',
      fields: [
        {
          id: 'company',
          label: '企业名称',
          key: 'company',
          kind: 'input',
          required: true,
          valid: '青禾（演示）软件有限公司',
        },
        {
          id: 'logo',
          label: '企业LOGO',
          key: 'logo',
          kind: 'upload',
          required: true,
          help: '128*128，png，不超过20K',
          valid: ['logo.png'],
        },
        {
          id: 'website',
          label: '应用官网',
          key: 'website',
          kind: 'input',
          required: true,
          valid: 'https://www.example.com',
        },
        { id: 'phone', label: '客服电话', key: 'phone', kind: 'input', required: true, valid: '0755-80000001' },
        { id: 'contact', label: '联系人姓名', key: 'contact-name', kind: 'input', required: true, valid: '李青禾' },
        {
          id: 'email',
          label: '联系人邮箱',
          key: 'contact-email',
          kind: 'input',
          required: true,
          valid: 'support@example.com',
        },
        { id: 'special', label: '是否为特殊行业', kind: 'radio', options: ['是', '否'], valid: '否' },
      ],
    },
  ],
};

/** By the path at which the consoles have them. */
export const FORMS: Readonly<Record<string, Form>> = {
  '/isv/products/create/saas': product,
  '/serviceprovider/info': company,
  '/user-center/app/launch': launch,
};
