import type { FrameLocator, Locator, Page } from 'playwright-core';
import { choose, exactly } from './replica';

/** A whole form as one widget family draws it, with what the scenarios need to know to use it as a person does. */
export interface FamilyForm {
  name: string;
  host: string;
  path: string;
  /** What the page is recognised as. */
  page: string;
  /** A text field that has to be filled in: its label, a text that breaks a rule, and the rule. */
  label: string;
  good: string;
  bad: string;
  rule: string;
  submit: string;
  /** Chooses another category with the family's own widget. */
  change: { path?: string; from: string; to: string; choose(page: Page): Promise<void> };
}

/** Where a form stands: the page, or a frame of it. */
export type Place = Pick<Page, 'locator'> | FrameLocator;

export const textField = (place: Place, label: string): Locator =>
  place
    .locator('label', { hasText: new RegExp(`^\\W*${label}\\s*[:：ⓘ]?\\s*$`, 'u') })
    .filter({ visible: true })
    .first()
    .locator('xpath=ancestor::*[.//input or .//textarea][1]')
    .locator('input, textarea')
    .first();

export const submitButton = (place: Place, words: string): Locator =>
  place
    .locator('button, a.btn, [role="button"]')
    .filter({ hasText: exactly(words), visible: true })
    .last();

const MARKET = {
  host: 'console.cloud.tencent.com',
  path: '/isv/products/create/saas',
  page: 'market/product',
  label: '商品名称',
  good: '青禾考勤系统',
  bad: '青禾考勤返现50元',
  rule: 'market/cashback',
} as const;

/** The product form in a component library, its market in the library's own select. */
const inLibrary = (family: string, option: string): FamilyForm => ({
  ...MARKET,
  name: family,
  path: `${MARKET.path}?family=${family}`,
  submit: '提交审核',
  change: {
    from: '企业应用市场',
    to: '服务市场',
    async choose(page) {
      await page
        .locator('label', { hasText: '所属市场' })
        .locator('xpath=ancestor::*[.//input][1]')
        .locator('input')
        .first()
        .click({ force: true });
      await page
        .locator(option, { hasText: exactly('服务市场') })
        .filter({ visible: true })
        .first()
        .click();
    },
  },
});

const WECHAT = {
  host: 'mp.weixin.qq.com',
  label: '小程序名称',
  good: '青禾记账本',
  bad: '这是一个特别特别特别特别特别特别特别长的名称',
  rule: 'wechat/name-length',
} as const;

export const FAMILY_FORMS: readonly FamilyForm[] = [
  {
    ...WECHAT,
    name: 'weui',
    path: '/wxamp/basicprofile/index',
    page: 'wechat/basic',
    submit: '保存',
    change: {
      path: '/wxamp/wadevelopcode/get_class',
      from: '教育服务 / 素质教育',
      to: '工具 / 记账',
      async choose(page) {
        const chosen = page.locator('.weui-desktop-form__dropdown', { hasText: '教育服务-素质教育' });
        await chosen.locator('.weui-desktop-form__dropdown__dt').click();
        await page
          .locator('li', { hasText: exactly('工具-记账') })
          .filter({ visible: true })
          .click();
      },
    },
  },
  {
    ...WECHAT,
    name: 'legacy frm',
    path: '/wxopen/initprofile',
    page: 'wechat/first-profile',
    submit: '提交',
    change: { from: '工具 / 记账', to: '社交 / 直播', choose: (page) => choose(page, ['社交', '直播']) },
  },
  {
    ...MARKET,
    name: 'tea',
    submit: '提交',
    change: {
      path: '/serviceprovider/apply?widget=dropdown',
      from: '企业应用市场',
      to: '服务市场',
      async choose(page) {
        await page.locator('.tea-dropdown__header', { hasText: '企业应用市场' }).click();
        await page
          .locator('li', { hasText: exactly('服务市场') })
          .filter({ visible: true })
          .click();
      },
    },
  },
  {
    name: 'met',
    host: 'meeting.tencent.com',
    path: '/user-center/app/basic',
    page: 'meeting/app',
    label: '应用名称',
    good: '青禾课堂助手',
    bad: '青禾★课堂',
    rule: 'meeting/name-special-chars',
    submit: '保存',
    change: {
      from: '在线教育 / 在线视频课程',
      to: '医疗健康 / 药品',
      async choose(page) {
        await page.locator('.met-dropdown__header', { hasText: '在线教育' }).click();
        for (const level of ['医疗健康', '药品'])
          await page
            .locator('li', { hasText: exactly(level) })
            .filter({ visible: true })
            .first()
            .click();
      },
    },
  },
  inLibrary('tdesign-react', '.t-select-option'),
  inLibrary('tdesign-vue', '.t-select-option'),
  inLibrary('antd', '.ant-select-item-option'),
  inLibrary('element-plus', '.el-select-dropdown__item'),
];

/** The address of a family's form with further options of the replica. */
export const addressOf = (path: string, options: Record<string, string> = {}): string =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ prefill: '1', ...options })}`;
