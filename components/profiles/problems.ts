import type { ValueProblem } from '../../core/profile/values';
import { useLocale } from '../ui/text';

type ProblemTexts = Record<ValueProblem, string>;

const zh: ProblemTexts = {
  'credit-code-shape': '统一社会信用代码是 18 位，由数字和大写字母组成（没有 I、O、Z、S、V），对照营业执照再看一遍',
  'credit-code-check': '校验位对不上，应该有一位抄错了，对照营业执照再看一遍',
  phone: '号码不像能拨通的，检查位数；座机带上区号',
  email: '邮箱不完整，检查 @ 前后',
  url: '网址要完整，以 https:// 开头',
  'url-not-https': '建议改用 https:// 开头的网址',
  'icp-number': '备案号像“京ICP备12345678号”，许可证号像“京ICP证012345号”或“京B2-20200001”，对照再看一遍',
  'in-the-future': '日期还没到，检查年份',
};

const en: ProblemTexts = {
  'credit-code-shape':
    'A credit code has 18 digits and capital letters (no I, O, Z, S, V); compare it with the licence',
  'credit-code-check': 'The check character does not fit: one character is mistyped; compare it with the licence',
  phone: 'This number cannot be called; check how many digits it has, and add the area code of a land line',
  email: 'The address is not complete; check both sides of the @',
  url: 'Give the whole address, beginning with https://',
  'url-not-https': 'An address that begins with https:// is better',
  'icp-number': 'A filing looks like 京ICP备12345678号, a licence like 京ICP证012345号 or 京B2-20200001; compare it',
  'in-the-future': 'This day has not come yet; check the year',
};

export const useProblemTexts = (): ProblemTexts => (useLocale() === 'en' ? en : zh);
