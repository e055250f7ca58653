import { fieldsIn } from './label-words';
import { hasStarBeside, isMarked } from './marked';
import { namesOf } from './name';
import { frameOf, isPart, isWithin } from './other-form';
import {
  holdsNothing,
  isDrawnInSight,
  isOpenToAnswer,
  type PlainAnswer,
  plainAnswer,
  plainControlsIn,
} from './plain-answer';
import type { PageReading } from './read';
import { says, submitControlsBeside } from './submit';
import { isVisible, labelText } from './text';
import { innerRoots, parentOf } from './walk';

/** A row that the page marks as required, and whose answer can be told. */
interface RequiredRow {
  label: string;
  answer: PlainAnswer;
}

type Root = Document | ShadowRoot | Element;

/** These are asked for each time anew, or are no part of what is handed in. */
const PASSING = /验证码|校验码|动态码|密码|口令|captcha|password|搜索|查询|search/iu;
const OPTIONAL = /选填|可选|非必填|可不填|可为空|optional/iu;
/** Words about the marks themselves. */
const ABOUT_MARKS = /必填|required/iu;
const REQUIRED = '[required], [aria-required="true"]';
const PRESSABLE = 'button, a, [role="button"], input[type="button"], input[type="submit"]';
/** Words by which a part of a page keeps or sends what is entered in it. */
const HANDS_IN: readonly string[] = [
  ...[
    '保存',
    '提交',
    '确定',
    '确认',
    '发送',
    '发布',
    '搜索',
    '查询',
    '登录',
    '注册',
    '绑定',
    '验证',
    '评论',
    '回复',
    '留言',
    '订阅',
    '邀请',
  ],
  ...['Save', 'Submit', 'OK', 'Send', 'Search'],
];

/**
 * The rows of a form that nothing is known of, of which the page itself says that they must not be empty. Told of only
 * what is sure: the browser's own controls, seen and open to an answer, in the form that was read. What it has found out of
 * the tree stays good until the tree changes; what the controls hold is looked at each time.
 */
export class OpenRows {
  private readonly controls: readonly Element[];
  private readonly rows = new Map<Element, RequiredRow | undefined>();
  /** All that one of the fields that were read stands in. */
  private readonly ours = new Set<Element>();
  private submits: readonly Element[] | undefined;

  /** @param roots the document that was read, and all that is inside of it */
  constructor(
    roots: readonly Root[],
    private readonly reading: PageReading,
  ) {
    this.controls = roots.flatMap(plainControlsIn);
    for (const control of reading.controls)
      for (let at: Element | null = control; at !== null && !this.ours.has(at); at = outOf(at)) this.ours.add(at);
  }

  /** The labels of those that are empty now, in the order of the page. */
  labels(): string[] {
    const labels = new Set<string>();
    for (const control of this.controls) {
      if (!holdsNothing(control)) continue;
      const row = this.rowOf(control);
      if (row?.answer.isEmpty() === true) labels.add(row.label);
    }
    return [...labels];
  }

  private rowOf(control: Element): RequiredRow | undefined {
    if (this.rows.has(control)) return this.rows.get(control);
    const row = this.findRow(control);
    this.rows.set(control, row);
    return row;
  }

  private findRow(control: Element): RequiredRow | undefined {
    if (this.reading.controls.has(control) || !isOpenToAnswer(control)) return undefined;
    const [name] = namesOf(control);
    if (name === undefined || PASSING.test(name.text) || ABOUT_MARKS.test(name.text)) return undefined;
    const hint = control.getAttribute('placeholder') ?? '';
    if (OPTIONAL.test(hint) || PASSING.test(hint)) return undefined;
    const label = name.element;
    if (label !== undefined && OPTIONAL.test(label.textContent ?? '')) return undefined;
    const words = label === undefined ? bareWords(control, name.text) : undefined;
    const row = label === undefined ? words?.parentElement : rowAround(label, control);
    const isAsked =
      control.matches(REQUIRED) ||
      hasStarBeside(control) ||
      (row && (label === undefined ? isMarked(row, row, words) : isMarked(label, row)));
    if (!isAsked) return undefined;
    const fields = row ? fieldsIn(row).filter((field) => field === control || isNamed(field, name)) : [control];
    if (fields.some((field) => this.reading.controls.has(field))) return undefined;
    const answer = plainAnswer(fields, boxesOf(fields, row ?? undefined, label));
    if (answer === undefined || this.isForeign(control) || !isDrawnInSight(control)) return undefined;
    return { label: name.text, answer };
  }

  /** Whether a control stands in a part of the page that is handed in by itself, without a field that was read. */
  private isForeign(control: Element): boolean {
    for (let at: Element | null = control; at !== null && !this.ours.has(at); at = outOf(at)) {
      if (isPart(at) || this.isHandedIn(at)) return true;
    }
    return false;
  }

  private isHandedIn(part: Element): boolean {
    const { submit } = this.reading.page;
    const presses = [...part.querySelectorAll(PRESSABLE)].filter(
      (press) => (says(press, HANDS_IN) || says(press, submit)) && isVisible(press),
    );
    if (presses.length === 0) return false;
    this.submits ??= submitControlsBeside([...this.reading.controls], submit);
    // The last part of a form holds what submits all of it.
    return this.submits.length === 0 || this.submits.some((each) => !isWithin(each, part));
  }
}

/** The reading of a form with the rows that nothing is known of, and that have to be filled in still. */
export function withOpenRows(reading: PageReading, open: readonly string[]): PageReading {
  const { open: before = [], ...submission } = reading.submission;
  if (before.length === open.length && before.every((label, at) => label === open[at])) return reading;
  return { ...reading, submission: { ...submission, ...(open.length > 0 && { open: [...open] }) } };
}

/** A document with everything inside of it, or a part of one. */
export const rootsOf = (root: Document | Element): readonly Root[] =>
  'defaultView' in root ? [root, ...innerRoots(root)] : [root];

const outOf = (element: Element): Element | null => parentOf(element) ?? frameOf(element);

/** Whether a field has no nearer name than the one of the row. */
function isNamed(field: Element, row: { text: string; element?: Element }): boolean {
  const [name] = namesOf(field);
  return name === undefined || name.element === row.element || name.text === row.text;
}

function rowAround(label: Element, control: Element): Element | null {
  let row: Element | null = label;
  while (row !== null && !isWithin(control, row)) row = parentOf(row);
  return row;
}

/** What stands beside the label in a row; where others are asked for there as well, the fields alone. */
function boxesOf(fields: readonly Element[], row: Element | undefined, label: Element | undefined): readonly Element[] {
  if (row === undefined || label === undefined) return fields;
  if (row.contains(label) && fieldsIn(row).some((field) => !fields.includes(field))) return fields;
  // A label around its control holds all that is beside it.
  if (row === label) return [row];
  return [...row.children].filter((child) => !child.contains(label));
}

/** The words right before a control that stand in no element of their own. */
function bareWords(control: Element, text: string): Text | undefined {
  for (let at: Element | null = control, level = 0; at !== null && level < 3; at = parentOf(at), level += 1) {
    for (let node = at.previousSibling; node !== null; node = node.previousSibling) {
      if (node.nodeType === Node.TEXT_NODE && labelText((node as Text).data) === text) return node as Text;
    }
  }
  return undefined;
}
