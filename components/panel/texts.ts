import { useLocale } from '../ui/text';

/** Every word of the side panel's own views. */
interface PanelTexts {
  /** Of a tab that holds no form of ours. */
  head: Record<'not-recognised' | 'other', string>;
  headHint: Record<'not-recognised' | 'other', string>;
  noForm: string;
  /** On a console page that is not recognised. */
  teach: string;
  noProblems: string;
  /** A category that asks for more than papers. */
  seePapers: string;
  ignore: string;
  changeTo: string;
  /** No way to mend it leaves a whole sentence. */
  noFix: string;
  changed: string;
  undo: string;
  notChanged: string;
  undone: string;
  notUndone: string;
  /** In the popup. */
  openPanel: string;
  noCategory: string;
  unknownCategory: string;
  lookUp: string;
}

const zh: PanelTexts = {
  head: { 'not-recognised': '没认出当前页面', other: '当前不是控制台的表单' },
  headHint: {
    'not-recognised': '刷新页面再试，或在“查询”里直接查',
    other: '打开微信公众平台、腾讯云云市场或腾讯会议的表单，这里会跟着它',
  },
  noForm: '打开控制台的表单后，这里列出要改的地方',
  teach: '如果这是一张表单，可以在页面上指出每一栏是什么，之后就能检查了',
  noProblems: '没有要改的地方',
  seePapers: '这个类目另有要求，看看',
  ignore: '忽略',
  changeTo: '看看怎么改',
  noFix: '没有现成的改法，请自己改这一句',
  changed: '已改好这一栏',
  undo: '撤销',
  notChanged: '没能改动，请回到这一栏自己改',
  undone: '已恢复原来的文字',
  notUndone: '没能恢复，这一栏后来又改过',
  openPanel: '在侧边栏里打开',
  noCategory: '在表单里选好类目，这里列出要交的资质',
  unknownCategory: '资料里没有这个类目，可能是新加或改过名的，到“查询”里找相近的',
  lookUp: '去查询',
};

const en: PanelTexts = {
  head: { 'not-recognised': 'This page is not recognised', other: 'This tab is no console form' },
  headHint: {
    'not-recognised': 'Reload the page, or use “Look up”',
    other: 'Open a form of WeChat, Tencent Cloud Marketplace or Tencent Meeting; this panel follows it',
  },
  noForm: 'Open a form of a console, and what has to change is listed here',
  teach: 'If this is a form, point out its fields on the page; after that it can be checked',
  noProblems: 'Nothing has to change',
  seePapers: 'This category asks for more; have a look',
  ignore: 'Ignore',
  changeTo: 'Show a fix',
  noFix: 'There is no ready way; change the sentence yourself',
  changed: 'The field is changed',
  undo: 'Undo',
  notChanged: 'It could not be changed; go to the field and change it yourself',
  undone: 'The text is as it was',
  notUndone: 'It could not be put back: the field was changed since',
  openPanel: 'Open in the side panel',
  noCategory: 'Choose a category in the form, and the papers it takes are listed here',
  unknownCategory: 'This category is not among the facts: it may be new or renamed; look for one like it',
  lookUp: 'Look something up',
};

export const usePanelTexts = (): PanelTexts => (useLocale() === 'en' ? en : zh);
