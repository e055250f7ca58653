import { checkPrintedLimit, type PrintedLimit } from '../checks/length';
import type { FieldKey } from '../model/console';
import { type FormField, type FormFields, sameWords, takesWords, wordsIn } from '../model/fill';
import type { ConsolePage } from '../model/page';
import type { Finding } from '../model/review';
import type { Rule } from '../model/rule';
import { review } from '../review';
import { characterCount, widthOf } from '../text/width';
import { type Candidate, candidatesFor, type KnownValues } from './candidates';
import { creditCodeProblem, emailProblem, phoneProblem, urlProblem, type ValueProblem } from './values';

/** A value for a field, with everything that speaks against it. */
export interface CheckedValue extends Candidate {
  findings: Finding[];
  problem?: ValueProblem;
  /** It does not fit into the field. */
  tooLong?: { limit: number; length: number };
  /** The page's own list has no such choice. */
  notOffered?: true;
  /** Nothing that would be refused. */
  fits: boolean;
}

/** What there is to do for one field. */
export type RowState =
  /** Empty now, and a value is there. */
  | 'fill'
  /** Holds something else now. */
  | 'replace'
  /** Holds the value already. */
  | 'same'
  /** Nothing is known for it. */
  | 'nothing'
  /** The person has to choose it in a list of the page's own. */
  | 'guide'
  /** A file is to be chosen by hand. */
  | 'file'
  /** Cannot be changed now. */
  | 'locked';

/** One line of the table now → then. */
export interface ProposalRow {
  field: FieldKey;
  label: string;
  required: boolean;
  state: RowState;
  /** Its value now; absent when it could not be read, and then nothing may be written over it. */
  now?: string;
  /** The value to fill in: the first one that fits, or else the first one. */
  proposed?: CheckedValue;
  /** Others to choose from. */
  others: CheckedValue[];
  /** Whether the row starts ticked: only an empty field that gets a value which fits. */
  ticked: boolean;
}

export interface ProposalInput {
  form: FormFields;
  /** The facts about the page; without them no rule about pages is judged. */
  page?: ConsolePage | undefined;
  known: KnownValues;
  rules: readonly Rule[];
}

/** What can be filled into the form in front, each value judged by the same rules as the page itself. */
export function propose({ form, page, known, rules }: ProposalInput): ProposalRow[] {
  return form.fields.map((field) => {
    const asked = { console: form.console, field: field.field, label: field.label };
    const values = candidatesFor(asked, known).map((candidate) => checkValue(candidate, field, form, page, rules));
    const proposed = values.find(({ fits }) => fits) ?? values[0];
    const state = stateOf(field, proposed);
    const { value: now } = field;
    return {
      field: field.field,
      label: field.label,
      required: field.required === true,
      state,
      ...(now !== undefined && { now }),
      ...(proposed && { proposed }),
      others: values.filter((value) => value !== proposed),
      ticked: state === 'fill' && proposed?.fits === true,
    };
  });
}

function stateOf({ fill, value: now }: FormField, proposed: CheckedValue | undefined): RowState {
  if (fill === 'file') return 'file';
  if (proposed === undefined) return fill === 'locked' || now === undefined ? 'locked' : 'nothing';
  const holdsIt = takesWords(fill) ? sameWords : sameText;
  if (now !== undefined && holdsIt(now, proposed.value)) return 'same';
  if (fill === 'locked' || now === undefined) return 'locked';
  if (fill === 'guide') return 'guide';
  return now.trim() === '' ? 'fill' : 'replace';
}

/** Blanks at the ends and the signs between the levels of a path do not make a difference. */
const sameText = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s*[/>›]\s*/gu, '/')
    .replace(/\s+/gu, ' ')
    .trim();

/** Judges one value as if it stood in the field. */
export function checkValue(
  candidate: Candidate,
  field: FormField,
  form: FormFields,
  page: ConsolePage | undefined,
  rules: readonly Rule[],
): CheckedValue {
  const { value } = candidate;
  const printed = printedFor(field, value);
  const { findings } = review({
    submission: {
      console: form.console,
      page: form.page,
      fields: {
        [field.field]: {
          value,
          foundBy: 'row-label',
          sure: 1,
          ...(printed && {
            printedLimit: printed.limit,
            ...(printed.count !== undefined && { printedCount: printed.count }),
          }),
        },
      },
      categories: [],
      unread: [],
    },
    page,
    rules,
    resolveCategory: () => undefined,
    papers: 'none-needed',
  });
  const problem = problemOf(field.field, value);
  const tooLong = printed && checkPrintedLimit(value, printed).kind === 'fails' ? lengthOf(value, printed) : undefined;
  const notOffered = !isOffered(field, value);
  const isRefused = findings.some(({ level }) => level === 'block');
  return {
    ...candidate,
    findings,
    ...(problem && { problem }),
    ...(tooLong && { tooLong }),
    ...(notOffered && { notOffered: true as const }),
    fits: !isRefused && (problem === undefined || problem === 'url-not-https') && tooLong === undefined && !notOffered,
  };
}

/** Whether the page's own list has what is to be chosen: each word of several, the first level of a path. */
function isOffered({ fill, options }: FormField, value: string): boolean {
  if (options === undefined) return true;
  const asked = takesWords(fill) ? wordsIn(value) : [value.split(' / ')[0] ?? value];
  return asked.every((word) => options.includes(word));
}

/** The limit that the page prints, counted for another text in the way in which the page counts the present one. */
function printedFor(
  { printedLimit: limit, printedCount, value: now = '' }: FormField,
  value: string,
): PrintedLimit | undefined {
  if (limit === undefined) return undefined;
  const byWidth = printedCount !== undefined && printedCount === widthOf(now) && printedCount !== characterCount(now);
  return { limit, ...(byWidth && { count: widthOf(value) }) };
}

const lengthOf = (value: string, { limit, count }: PrintedLimit): { limit: number; length: number } => ({
  limit,
  length: count ?? characterCount(value),
});

function problemOf(field: FieldKey, value: string): ValueProblem | undefined {
  switch (field) {
    case 'credit-code':
      return creditCodeProblem(value);
    case 'phone':
      return phoneProblem(value);
    case 'contact-email':
      return emailProblem(value);
    case 'website':
    case 'privacy-url':
    case 'terms-url':
      return urlProblem(value);
    default:
      return undefined;
  }
}
