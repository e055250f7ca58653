import type { LedgerRecord } from '../../core/model/records/work';
import { useLocale } from '../ui/text';

interface DecodeTexts {
  field: string;
  hint: string;
  start: string;
  unsure: string;
  todo: string;
  rules: string;
  categories: string;
  documents: string;
  fields: string;
  more: (count: number) => string;
  keep: string;
  kept: string;
  notKept: string;
  ledger: (count: number) => string;
  outcome: string;
  outcomes: Record<LedgerRecord['outcome'], string>;
  forget: string;
  forgotten: string;
  undo: string;
  again: string;
}

const zh: DecodeTexts = {
  field: '把驳回通知贴在这里',
  hint: '如：小程序名称涉及医疗，请补充相应类目和资质',
  start: '贴上通知，看它说的是哪条规则、要补什么、改哪些栏。只在本机判断，不会发出去',
  unsure: '没看懂这段通知。可以只留下原因那几句再试，或在“查类目”里搜里面的词',
  todo: '要做的',
  rules: '说的是',
  categories: '提到的类目',
  documents: '提到的资质',
  fields: '要改的栏',
  more: (count) => `再看 ${count} 个`,
  keep: '记到台账',
  kept: '已记到本机的台账',
  notKept: '没能记下，请再试一次',
  ledger: (count) => `驳回台账 (${count})`,
  outcome: '后来',
  outcomes: { open: '还没改', mended: '已改好', approved: '已通过', 'refused-again': '又被拒' },
  forget: '删掉',
  forgotten: '已删掉',
  undo: '撤销',
  again: '再看一次',
};

const en: DecodeTexts = {
  field: 'Paste the review notice here',
  hint: 'Such as: 小程序名称涉及医疗，请补充相应类目和资质',
  start:
    'Paste a notice to see which rules it means, what to add and which fields to change. Judged on this computer, sent nowhere',
  unsure: 'This notice was not understood. Keep only the sentences with the reason, or look up its words',
  todo: 'To do',
  rules: 'It means',
  categories: 'Categories named',
  documents: 'Papers named',
  fields: 'Fields to change',
  more: (count) => `${count} more`,
  keep: 'Keep in the ledger',
  kept: 'Kept in the ledger on this computer',
  notKept: 'Could not be kept; try again',
  ledger: (count) => `Refusals kept (${count})`,
  outcome: 'What came of it',
  outcomes: { open: 'Not mended yet', mended: 'Mended', approved: 'Approved', 'refused-again': 'Refused again' },
  forget: 'Delete',
  forgotten: 'Deleted',
  undo: 'Undo',
  again: 'Read again',
};

export const useDecodeTexts = (): DecodeTexts => (useLocale() === 'en' ? en : zh);
