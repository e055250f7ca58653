import { fieldsIn } from './label-words';
import { SEARCH, TOOL_BAR } from './labels';
import { sight } from './seen';
import { isVisible, ownWords } from './text';
import { readChips, readTagBox } from './widgets/chips';
import { readCheckables, readNativeSelects } from './widgets/choice';
import { within } from './widgets/within';

/** A row in which nothing but the browser's own controls takes the answer, so that nothing in them is no answer. */
export interface PlainAnswer {
  /** Looks at what they hold now. */
  isEmpty(): boolean;
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'url', 'email', 'tel', 'number']);
const CHECKABLE = 'input[type="radio"], input[type="checkbox"]';
const LOCKED = ':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]';
/** Such an input only shows, or finds, what is chosen elsewhere. */
const DRAWN_INPUT =
  '[role="combobox"], [aria-haspopup], [aria-autocomplete], [aria-hidden="true"] *, [aria-hidden="true"]';
/** What pages draw to be answered in: what it holds is for its own reader to say. */
const DRAWN =
  '[class*="dropdown" i], [class*="cascade" i], [class*="select" i]:not(select), [class*="picker" i], [class*="combobox" i], [class*="upload" i], [class*="switch" i], [class*="slider" i], [class*="editor" i], [class*="transfer" i], [class*="token" i], [class*="chip" i], iframe, canvas';
/** An option that was made up to look chosen, whatever its input says. */
const DRAWN_AS_CHOSEN =
  '[class~="checked"], [class~="selected"], [class~="active"], [class*="-checked" i], [class*="-selected" i], [class*="-active" i], [class*="_checked" i], [class*="_selected" i], [class*="_active" i]';
/** What is typed goes on with a press, and the input is empty again. */
const TAKES_IN = /^[+＋]?(?:添加|新增|增加|加入|确定|确认|保存|发送|获取|查询|搜索|登录|add|send|search)/iu;
const SECRET =
  '[type="password"], [autocomplete*="password"], [autocomplete="one-time-code"], [name*="captcha" i], [id*="captcha" i], [name*="verif" i], [id*="verif" i], [name*="passw" i], [id*="passw" i]';

const isTextInput = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && TEXT_TYPES.has((element as HTMLInputElement).type));

const isSelect = (element: Element): boolean => element.tagName === 'SELECT';

/** Controls that are the browser's own and hold nothing, as far as they tell by themselves: asked at every read. */
export function holdsNothing(control: Element): boolean {
  if (isTextInput(control)) return control.value === '' && !control.validity.badInput;
  return isSelect(control) ? readNativeSelects(control)?.value === '' : !(control as HTMLInputElement).checked;
}

/** Of all such controls below a root, those in which something may have to be entered; one for each group of options. */
export function plainControlsIn(root: Document | ShadowRoot | Element): Element[] {
  const groups = new Set<string>();
  return [...root.querySelectorAll('input, textarea, select')].filter((control) => {
    if (isTextInput(control) || isSelect(control)) return true;
    const { type, name } = control as HTMLInputElement;
    if (type !== 'radio' || groups.has(name)) return false;
    if (name !== '') groups.add(name);
    return true;
  });
}

/** Whether a person can answer in a control, and is asked for something that stays in the form. */
export function isOpenToAnswer(control: Element): boolean {
  if (control.matches(LOCKED) || control.closest('[class*="disabled" i]') !== null) return false;
  if (control.closest(TOOL_BAR) !== null || control.matches(SEARCH)) return false;
  if (control.matches(CHECKABLE)) return true;
  return !control.matches(`${DRAWN_INPUT}, ${SECRET}`) && (control as HTMLElement).tabIndex >= 0 && isVisible(control);
}

/** Whether a control is drawn where it can be seen; of options only the words are. That needs the layout: asked last. */
export const isDrawnInSight = (control: Element): boolean => control.matches(CHECKABLE) || sight()(control);

/**
 * The answer that the fields of a row take; undefined where one of them is none of the browser's own, or where something
 * beside them may hold the answer.
 *
 * @param fields the fields of the row, hidden ones too
 * @param boxes what stands beside the label
 */
export function plainAnswer(fields: readonly Element[], boxes: readonly Element[]): PlainAnswer | undefined {
  const own = fields.filter((field) => !(field.matches('[role="radiogroup"], [role="group"]') && isAround(field)));
  const options = own.filter((field) => field.matches(CHECKABLE));
  const seen = own.filter((field) => !field.matches(CHECKABLE) && isShownField(field));
  const texts = seen.filter(isTextInput);
  const selects = seen.filter(isSelect);
  if (texts.length + selects.length !== seen.length || texts.some((text) => text.matches(DRAWN_INPUT)))
    return undefined;
  if (boxes.some((box) => isDrawn(box, options.length > 0) || hasTaken(box))) return undefined;
  return {
    isEmpty: () =>
      texts.every(holdsNothing) &&
      // Beside a text they say the unit.
      (texts.length > 0 || selects.every(holdsNothing)) &&
      options.every(holdsNothing) &&
      (options.length === 0 || boxes.every((box) => isUnchecked(box))),
  };
}

const isShownField = (field: Element): boolean => field.getAttribute('type') === 'file' || isVisible(field);

/** Roles around the browser's own options say nothing more than these. */
const isAround = (group: Element): boolean => group.querySelector(CHECKABLE) !== null;

const isUnchecked = (box: Element): boolean =>
  (readCheckables(box)?.value ?? '') === '' && within(box, DRAWN_AS_CHOSEN).length === 0;

function isDrawn(box: Element, hasOptions: boolean): boolean {
  if (
    within(box, '[role="radio"], [role="checkbox"]').some(
      (option) => option.querySelector(CHECKABLE) === null && !option.matches(CHECKABLE),
    )
  )
    return true;
  if (hasOptions && readCheckables(box) === undefined && within(box, CHECKABLE).length > 0) return true;
  return within(box, DRAWN).some(
    (each) => isVisible(each) && !fieldsIn(each).some((field) => isSelect(field) && isVisible(field)),
  );
}

/** Words that were taken in one by one, or a press that takes them in. */
const hasTaken = (box: Element): boolean =>
  (readTagBox(box) ?? readChips(box)) !== undefined ||
  within(box, 'button, a, [role="button"], input[type="button"], input[type="submit"]').some(
    (press) => TAKES_IN.test(ownWords(press)) && isVisible(press),
  );
