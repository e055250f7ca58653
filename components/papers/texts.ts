import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';

interface PapersTexts {
  heading: string;
  empty: string;
  addByHand: string;
  drop: string;
  chooseFiles: string;
  dropNow: string;
  find: string;
  count: (shown: number, of: number) => string;
  more: (count: number) => string;
  nothingFound: (typed: string) => string;
  due: (count: number) => string;
  state: {
    valid: string;
    forever: string;
    soon: (days: number) => string;
    expired: (days: number) => string;
    until: (day: string) => string;
  };
  bar: (share: number) => string;
  otherHolder: (holder: string, applicant: string) => string;
  uncovered: (count: number) => string;
  uncoveredWords: (words: readonly string[], count: number) => string;
  scopeUnknown: string;
  /** No holder is written down, or there is no applicant to compare it with. */
  holderUnknown: string;
  applicantUnknown: string;
  copies: (have: number, wanted: number) => string;
  unknownDocument: string;
  uses: (count: number) => string;
  noUses: string;
  moreUses: (count: number) => string;
  number: (number: string) => string;
  edit: string;
  editOne: (name: string) => string;
  remove: string;
  removed: (name: string) => string;
  undo: string;
  restored: string;
  save: string;
  saved: string;
  cancel: string;
  editTitle: (name: string) => string;
  addTitle: string;
  document: string;
  documentHint: string;
  documentChosen: (name: string) => string;
  clearDocument: string;
  hints: Record<'name' | 'holder' | 'expires' | 'scope' | 'copies' | 'link', string>;
  needName: string;
  datesTurned: string;
  dateFromName: string;
  files: string;
  addFile: string;
  dropHere: string;
  removeFile: (name: string) => string;
  download: (name: string) => string;
  recognised: (name: string) => string;
  notRecognised: string;
  several: (count: number) => string;
  addSeveral: (count: number) => string;
  tooLarge: (name: string) => string;
  size: (bytes: number) => string;
}

const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const zh: PapersTexts = {
  heading: '资质',
  empty: '把证照文件拖进来，到期会提醒，清单会显示哪份已具备。只存在这台电脑上。',
  addByHand: '从目录添加',
  drop: '把证照文件拖到这里，或',
  chooseFiles: '选择文件',
  dropNow: '松手就添加',
  find: '查资质名称、主体或编号',
  count: (shown, of) => (shown === of ? `${of} 份` : `${of} 份中的 ${shown} 份`),
  more: (count) => `再显示 ${count} 份`,
  nothingFound: (typed) => `没有找到“${typed}”，少输几个字试试`,
  due: (count) => `${count} 份已过期或即将到期`,
  state: {
    valid: '有效',
    forever: '没填到期日，到期不会提醒',
    soon: (days) => (days === 0 ? '今天到期' : `还有 ${days} 天到期`),
    expired: (days) => `过期 ${days} 天，不再算已具备`,
    until: (day) => `到 ${day}`,
  },
  bar: (share) => `有效期还剩 ${Math.round(share * 100)}%`,
  otherHolder: (holder, applicant) => `主体是“${holder}”，不是“${applicant}”，只在要合作方资质时算数`,
  uncovered: (count) => `有 ${count} 个类目要的字样不在它的范围里，在那里不算`,
  uncoveredWords: (words, count) => `要“${words.join('”或“')}”（${count} 个类目）`,
  scopeUnknown: '有的类目要看范围，把证上的范围填进来才能核对',
  holderUnknown: '没填主体，填上才能核对是不是本公司的',
  applicantUnknown: '在企业资料里填上公司全称，才能核对主体',
  copies: (have, wanted) => `有 ${have} 份，有的类目要 ${wanted} 份，补齐或改份数`,
  unknownDocument: '不在目录里，编辑时选一种，清单才认得',
  uses: (count) => `${count} 个类目会用到`,
  noUses: '目前没有类目要它',
  moreUses: (count) => `还有 ${count} 个，可在“查询”里按资质查`,
  number: (number) => `编号 ${number}`,
  edit: '编辑',
  editOne: (name) => `编辑 ${name}`,
  remove: '删除',
  removed: (name) => `已删除 ${name}`,
  undo: '撤销',
  restored: '已恢复',
  save: '保存',
  saved: '已保存',
  cancel: '取消',
  editTitle: (name) => `编辑 ${name}`,
  addTitle: '添加资质',
  document: '是哪一种资质',
  documentHint: '输入名称、别名或拼音，从目录里选',
  documentChosen: (name) => `目录里的《${name}》`,
  clearDocument: '换一种',
  hints: {
    name: '照证上写；合作方的可写成“合作医院的医疗机构执业许可证”',
    holder: '证上的单位名称',
    expires: '长期有效就不填，不会提醒',
    scope: '经营或许可范围，用顿号或换行隔开',
    copies: '有好几份时填',
    link: '文件放在别处时填',
  },
  needName: '写上名称，或从目录里选一种',
  datesTurned: '到期日在发证日期之前，检查一下',
  dateFromName: '从文件名里读到，核对一下',
  files: '文件',
  addFile: '加文件',
  dropHere: '也可以把文件拖到这里',
  removeFile: (name) => `去掉 ${name}`,
  download: (name) => `下载 ${name}`,
  recognised: (name) => `认出是《${name}》`,
  notRecognised: '没认出是哪种，选一种或直接写名称',
  several: (count) => `添加 ${count} 份文件`,
  addSeveral: (count) => `添加 ${count} 份`,
  tooLarge: (name) => `${name} 超过 50 MB，没有添加；压缩后再拖进来，或只填存放网址`,
  size: sizeWords,
};

const en: PapersTexts = {
  heading: 'Papers',
  empty:
    'Drop your licences here: you are reminded before they expire, and plans show what you hold. They stay on this computer.',
  addByHand: 'Add from the catalogue',
  drop: 'Drop files of papers here, or',
  chooseFiles: 'choose files',
  dropNow: 'Let go to add',
  find: 'Find by name, holder or number',
  count: (shown, of) => (shown === of ? some(of, 'paper') : `${shown} of ${some(of, 'paper')}`),
  more: (count) => `Show ${count} more`,
  nothingFound: (typed) => `Nothing for “${typed}”; try fewer words`,
  due: (count) => `${count} expired or about to expire`,
  state: {
    valid: 'Valid',
    forever: 'No last day was given, so nothing reminds you of it',
    soon: (days) => (days === 0 ? 'Expires today' : `Expires in ${some(days, 'day')}`),
    expired: (days) => `Expired ${some(days, 'day')} ago; no longer counts`,
    until: (day) => `until ${day}`,
  },
  bar: (share) => `${Math.round(share * 100)}% of its time is left`,
  otherHolder: (holder, applicant) =>
    `Issued to “${holder}”, not “${applicant}”; counts only where a partner's paper is asked for`,
  uncovered: (count) =>
    `${some(count, 'category', 'categories')} ${count === 1 ? 'asks' : 'ask'} for words that its scope does not hold; it does not count there`,
  uncoveredWords: (words, count) => `“${words.join('” or “')}” (${some(count, 'category', 'categories')})`,
  scopeUnknown: 'Some categories look at the scope; write it down so that it can be compared',
  holderUnknown: 'No holder is written down; add it so that it can be compared with the company',
  applicantUnknown: 'Write the company into a profile, so that holders can be compared with it',
  copies: (have, wanted) => `${have} here, some categories ask for ${wanted}`,
  unknownDocument: 'Not in the catalogue; choose a kind when you edit it, so that plans know it',
  uses: (count) => `Used by ${some(count, 'category', 'categories')}`,
  noUses: 'No category asks for it now',
  moreUses: (count) => `${count} more; look them up by paper`,
  number: (number) => `No. ${number}`,
  edit: 'Edit',
  editOne: (name) => `Edit ${name}`,
  remove: 'Delete',
  removed: (name) => `${name} deleted`,
  undo: 'Undo',
  restored: 'Restored',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  editTitle: (name) => `Edit ${name}`,
  addTitle: 'Add a paper',
  document: 'Which kind of paper',
  documentHint: 'Type a name, another name or pinyin, and choose from the catalogue',
  documentChosen: (name) => `《${name}》 in the catalogue`,
  clearDocument: 'Another kind',
  hints: {
    name: "As on the paper; a partner's as 合作医院的医疗机构执业许可证",
    holder: 'The company on the paper',
    expires: 'Leave empty if it has no end',
    scope: 'What it allows, parted by 、 or line breaks',
    copies: 'If there are several',
    link: 'If the file is kept elsewhere',
  },
  needName: 'Write a name, or choose a kind from the catalogue',
  datesTurned: 'Its last day is before the day of issue; check them',
  dateFromName: 'Read in the name of the file; check it',
  files: 'Files',
  addFile: 'Add files',
  dropHere: 'Files can be dropped here, too',
  removeFile: (name) => `Remove ${name}`,
  download: (name) => `Download ${name}`,
  recognised: (name) => `Recognised as 《${name}》`,
  notRecognised: 'Not recognised; choose a kind or write its name',
  several: (count) => `Add ${some(count, 'file')}`,
  addSeveral: (count) => `Add ${count}`,
  tooLarge: (name) => `${name} is larger than 50 MB and was not added; compress it, or note where it is kept`,
  size: sizeWords,
};

export const usePapersTexts = (): PapersTexts => (useLocale() === 'en' ? en : zh);
