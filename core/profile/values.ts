import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { validate as validateCreditCode } from 'stdnum/lib/cjs/cn/uscc';
import isEmail from 'validator/lib/isEmail';
import isURL from 'validator/lib/isURL';

/** What is wrong with a value; undefined where nothing is. What is empty is not wrong, only not there. */
export type ValueProblem =
  /** Not 18 characters, or characters that no credit code has. */
  | 'credit-code-shape'
  /** The last character does not fit the others: something is mistyped. */
  | 'credit-code-check'
  | 'phone'
  | 'email'
  | 'url'
  /** The consoles open addresses without encryption as unsafe. */
  | 'url-not-https'
  | 'icp-number'
  | 'in-the-future';

/** Unified social credit code: 18 characters, the last one a check character (GB 32100). */
export function creditCodeProblem(text: string): ValueProblem | undefined {
  const code = compact(text);
  if (code === '') return undefined;
  const answer = validateCreditCode(code);
  if (answer.isValid) return undefined;
  // A code whose remainder is 0 has the check character 0; the library looks for one behind the last.
  if (/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code)) return hasZeroCheck(code) ? undefined : 'credit-code-check';
  return 'credit-code-shape';
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31, by which the standard weighs each place. */
const hasZeroCheck = (code: string): boolean => {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return sum % 31 === 0 && code.endsWith('0');
};

/** Half width, no blanks, capital letters: as codes and numbers are compared. */
const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s-]+/gu, '')
    .toUpperCase();

/** Service numbers without an area code: 400, 800 and the short ones of five or six figures that begin with 1 or 9. */
const SERVICE_NUMBER = /^(?:[48]00\d{7}|95\d{3,6}|1[02]\d{3,4}|1230[0-9]|12345)$/u;
/**
 * Behind a number: 转 802, 分机 12, ext. 3, and a hyphen behind the seven or eight figures of a land line, but not within
 * a mobile or a 400 number that is written in other groups.
 */
const EXTENSION = /(?:转|分机|ext\.?|x|#|,|(?<=\d{7})(?<!^(?:1[3-9]\d{0,8}|[48]00\d{0,6}))-)\d{1,6}$/iu;
/** Before a number: China's code, in whatever way. */
const CHINA = /^(?:\(?(?:\+|00)86\)?|86(?=1[3-9]\d{9}$))-?/u;

/** A Chinese number that can be called: mobile, land line with or without extension, 400, 800 and short service numbers. */
export function phoneProblem(text: string): ValueProblem | undefined {
  const written = text.normalize('NFKC').trim();
  if (written === '') return undefined;
  const number = written.replace(/\s+/gu, '').replace(/[–—]/gu, '-').replace(CHINA, '').replace(EXTENSION, '');
  const figures = number.replace(/[()-]/gu, '');
  if (SERVICE_NUMBER.test(figures)) return undefined;
  // The small metadata know how long a number is at most; mobile and service numbers have their own lengths.
  if (/^1[3-9]/u.test(figures) && figures.length !== 11) return 'phone';
  if (/^[48]00/u.test(figures)) return 'phone';
  return number.length <= 24 && isValidPhoneNumber(number, 'CN') ? undefined : 'phone';
}

export function emailProblem(text: string): ValueProblem | undefined {
  const address = text.trim();
  return address === '' || isEmail(address) ? undefined : 'email';
}

export function urlProblem(text: string): ValueProblem | undefined {
  const address = text.trim();
  if (address === '') return undefined;
  if (!isURL(address, { protocols: ['http', 'https'], require_protocol: true })) return 'url';
  return address.toLowerCase().startsWith('https://') ? undefined : 'url-not-https';
}

/** 京ICP备12345678号-1 (filing), 京B2-20200001 and 京ICP证012345号 (licences). */
const ICP_NUMBER =
  /^[\p{Script=Han}](?:ICP备\d{6,10}号(?:-\d{1,4})?A?|ICP证\d{6,10}号(?:-\d{1,4})?|[AB][12]\.?[A-Z]?-\d{6,10}(?:-\d{1,4})?)$/u;

export function icpProblem(text: string): ValueProblem | undefined {
  const number = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return number === '' || ICP_NUMBER.test(number) ? undefined : 'icp-number';
}

/**
 * A day that has to be behind us, such as the founding date.
 *
 * @param today `YYYY-MM-DD`
 */
export const pastDayProblem = (day: string, today: string): ValueProblem | undefined =>
  day > today ? 'in-the-future' : undefined;
