import type { FillRefusal } from '../../core/model/fill';
import type { RowState } from '../../core/profile/propose';
import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';

/** Every word of the table of proposals. */
interface FillTexts {
  profile: string;
  product: string;
  noProfile: string;
  noProduct: string;
  manage: string;
  empty: string;
  makeProfile: string;
  now: string;
  planned: string;
  nothingThere: string;
  unread: string;
  pick: (others: number) => string;
  required: string;
  all: (count: number) => string;
  fill: (count: number) => string;
  filling: string;
  /** Takes back the filling before, with how many fields it changed. */
  undoLast: (count: number) => string;
  never: string;
  note: string;
  noted: string;
  groups: Record<Exclude<RowState, 'fill' | 'replace'>, string>;
  canFill: string;
  overwrites: string;
  guide: (value: string) => string;
  /** The page's list holds another choice. */
  chosenNow: (value: string) => string;
  copy: string;
  copied: string;
  notCopied: string;
  file: string;
  noFile: string;
  open: (name: string) => string;
  nothingKnown: string;
  tooLong: (length: number, limit: number) => string;
  notOffered: string;
  source: {
    company: string;
    contact: (name: string | undefined) => string;
    support: string;
    product: (name: string) => string;
    alternative: (name: string) => string;
    /** An unfinished version of this form. */
    draft: (day: string) => string;
    submission: (console: string, day: string) => string;
  };
  result: {
    summary: (taken: number, others: number) => string;
    taken: string;
    notTaken: string;
    changed: (value: string) => string;
    refused: Record<FillRefusal, string>;
    undo: string;
    undone: (restored: number, kept: number, failed: number) => string;
    undoGone: string;
    close: string;
  };
  tabGone: string;
}

const zh: FillTexts = {
  profile: '用哪份企业资料',
  product: '哪个产品',
  noProfile: '还没有企业资料。填一次，三个控制台都能用。',
  noProduct: '不选产品',
  manage: '管理资料',
  empty: '打开控制台的表单后，这里列出能填的栏目',
  makeProfile: '新建企业资料',
  now: '现在',
  planned: '填入',
  nothingThere: '空',
  unread: '没读出来',
  pick: (others) => `换一种（还有 ${others} 种）`,
  required: '必填',
  all: (count) => `全选能填的 ${count} 项`,
  fill: (count) => (count === 0 ? '先勾选要填的' : `填入 ${count} 项`),
  filling: '正在填',
  undoLast: (count) => `撤销上一次填入（${count} 项）`,
  never: '只填勾选的；已有内容的不勾就不动；不会替你提交。',
  note: '记下这一页的内容',
  noted: '已记下，别的控制台填表时可以用',
  groups: {
    guide: '要你在页面里选',
    file: '要你选文件',
    same: '已经一致',
    nothing: '资料里没有',
    locked: '现在不能改',
  },
  canFill: '可以填',
  overwrites: '会替换现在的内容',
  guide: (value) => `请在页面里选：${value}`,
  chosenNow: (value) => `现在选的是：${value}`,
  copy: '复制',
  copied: '已复制',
  notCopied: '没能复制，请选中文字自己复制',
  file: '在页面里点上传，选这份文件',
  noFile: '资料里没有对应的文件，可以在“管理资料”里加上',
  open: (name) => `下载 ${name}`,
  nothingKnown: '资料里还没有，填好后可以“记下这一页的内容”',
  tooLong: (length, limit) => `${length} 字，超过 ${limit}，请改短`,
  notOffered: '页面没有这个选项，请自己选',
  source: {
    company: '企业资料',
    contact: (name) => (name === undefined ? '联系人' : `联系人 ${name}`),
    support: '客服信息',
    product: (name) => `产品 ${name}`,
    alternative: (name) => `产品 ${name} 的另一种写法`,
    draft: (day) => `${day} 没交的内容`,
    submission: (console, day) => `${day} 在${console}填的`,
  },
  result: {
    summary: (taken, others) =>
      others === 0 ? `填好 ${taken} 项，已回读确认` : `填好 ${taken} 项，${others} 项要你看一下`,
    taken: '已填入',
    notTaken: '页面没收下，请手动填',
    changed: (value) => `页面改成了“${value}”，请核对`,
    refused: {
      'not-found': '页面上找不到这一栏了，刷新后再试',
      file: '文件要你自己选',
      password: '密码类栏目不填',
      disabled: '这一栏现在不可用',
      'read-only': '这一栏不能改',
      'too-long': '超过这一栏能输入的长度，请改短',
      'no-such-choice': '页面没有这个选项，请自己选',
      'changed-since': '你刚改过这一栏，没有动它',
      formatted: '这里有排版或图片，怕弄坏，请自己粘贴',
      'by-hand': '这个控件要你自己操作',
    },
    undo: '撤销',
    undone: (restored, kept, failed) =>
      [
        `已恢复 ${restored} 项`,
        ...(kept > 0 ? [`${kept} 项你后来改过，没有动`] : []),
        ...(failed > 0 ? [`${failed} 项没能恢复，请手动改回`] : []),
      ].join('；'),
    undoGone: '页面已经变了，撤销不了，请手动改回',
    close: '知道了',
  },
  tabGone: '这个标签页没有回应，刷新页面后再试',
};

const en: FillTexts = {
  profile: 'Profile',
  product: 'Product',
  noProfile: 'There is no profile yet. Type it once, and all three consoles can use it.',
  noProduct: 'No product',
  manage: 'Manage profiles',
  empty: 'Open a form of a console, and what can be filled in is listed here',
  makeProfile: 'Make a profile',
  now: 'Now',
  planned: 'Then',
  nothingThere: 'empty',
  unread: 'could not be read',
  pick: (others) => `Another one (${others} more)`,
  required: 'required',
  all: (count) => `All ${count} that can be filled`,
  fill: (count) => (count === 0 ? 'Tick what to fill' : `Fill ${count}`),
  filling: 'Filling',
  undoLast: (count) => `Take back the filling before (${some(count, 'field')})`,
  never: 'Only what is ticked is filled; what holds something stays unless you tick it; nothing is submitted for you.',
  note: 'Note what this page holds',
  noted: 'Noted; forms of the other consoles can use it',
  groups: {
    guide: 'For you to choose on the page',
    file: 'For you to choose a file',
    same: 'The same already',
    nothing: 'Not in your profile',
    locked: 'Cannot be changed now',
  },
  canFill: 'Can be filled',
  overwrites: 'Replaces what is there',
  guide: (value) => `Choose on the page: ${value}`,
  chosenNow: (value) => `Chosen now: ${value}`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy; select the text and copy it yourself',
  file: 'Press upload on the page and choose this file',
  noFile: 'No file for it yet; add one under “Manage profiles”',
  open: (name) => `Download ${name}`,
  nothingKnown: 'Not known yet; once it is filled in, “Note what this page holds”',
  tooLong: (length, limit) => `${length} characters, over the limit of ${limit}; shorten it`,
  notOffered: 'The page has no such choice; choose yourself',
  source: {
    company: 'profile',
    contact: (name) => (name === undefined ? 'contact' : `contact ${name}`),
    support: 'support',
    product: (name) => `product ${name}`,
    alternative: (name) => `product ${name}, other wording`,
    draft: (day) => `not handed in on ${day}`,
    submission: (console, day) => `filled in ${console} on ${day}`,
  },
  result: {
    summary: (taken, others) =>
      others === 0 ? `${taken} filled and read back` : `${taken} filled, ${others} for you to look at`,
    taken: 'Filled',
    notTaken: 'The page did not take it; fill it by hand',
    changed: (value) => `The page made it “${value}”; check it`,
    refused: {
      'not-found': 'The field is no longer on the page; reload and try again',
      file: 'Files are yours to choose',
      password: 'Password fields are never filled',
      disabled: 'The field is disabled now',
      'read-only': 'The field cannot be changed',
      'too-long': 'Longer than the field lets one type; shorten it',
      'no-such-choice': 'The page has no such choice; choose yourself',
      'changed-since': 'You have just changed this field; it was left alone',
      formatted: 'There is formatting or a picture in it; paste it yourself so that nothing is lost',
      'by-hand': 'This control is for you to operate',
    },
    undo: 'Undo',
    undone: (restored, kept, failed) =>
      [
        `${restored} restored`,
        ...(kept > 0 ? [`${kept} changed by you since, left alone`] : []),
        ...(failed > 0 ? [`${failed} could not be restored; change them back by hand`] : []),
      ].join('; '),
    undoGone: 'The page has changed, so this cannot be undone; change it back by hand',
    close: 'Got it',
  },
  tabGone: 'This tab does not answer; reload the page and try again',
};

export const useFillTexts = (): FillTexts => (useLocale() === 'en' ? en : zh);
