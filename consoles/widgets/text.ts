import { editorPieces } from '../editor-text';
import { holdsField } from '../label-words';
import { isVisible, plainText } from '../text';
import { showsChoice } from './shown-choice';
import type { WidgetReader } from './value';
import { within } from './within';

const TEXT_CONTROL =
  'input:not([type]), input[type="text"], input[type="search"], input[type="url"], input[type="email"], input[type="tel"], input[type="number"], textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

/** Inputs that only show what is chosen in a list. */
const DRAWN_LIST =
  '[role="combobox"], [aria-haspopup], [class*="select"] input:not([class*="group"] input), [class*="cascader"] input';

/** A text field: input, text area or rich editor. */
export const readTextField: WidgetReader = (box) => {
  const all = within(box, TEXT_CONTROL).filter(isVisible);
  const control = all.find((each) => !each.matches(DRAWN_LIST)) ?? all.find((each) => !each.matches('[readonly]'));
  if (control === undefined) return readFramedEditor(box);
  // What one types in to search a list is empty, and the choice stands beside it.
  if (control.matches(DRAWN_LIST) && (control as HTMLInputElement).value === '' && showsChoice(box)) return undefined;
  const flags = {
    readOnly: control.matches(':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]'),
    required: control.matches('[required], [aria-required="true"]'),
    control,
  };
  // By name, not by class: the elements of a frame are of another realm.
  const typed = control.tagName === 'INPUT' || control.tagName === 'TEXTAREA';
  return { value: typed ? (control as HTMLInputElement).value : editorText(control), ...flags };
};

/** An editor that is empty still holds marks that nobody sees. */
function editorText(editor: Element): string {
  const { text } = editorPieces(editor);
  return plainText(text) === '' ? '' : text;
}

/** Older rich-text editors put a document of their own into a frame. */
function readFramedEditor(box: Element): ReturnType<WidgetReader> {
  for (const frame of within<HTMLIFrameElement>(box, 'iframe').filter(isVisible)) {
    const body = documentOf(frame)?.body;
    const editable = body?.ownerDocument.designMode === 'on' || body?.matches('[contenteditable="true"]') === true;
    if (body !== undefined && editable) return { value: editorText(body), control: body };
  }
  return undefined;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const NOT_PRINTED = /^(?:BUTTON|SCRIPT|STYLE|INPUT|SELECT|TEXTAREA|SVG)$/iu;
const BLOCK = /^(?:LI|P|DIV|BR|TR|TD|UL|OL|DL|DD|SECTION)$/u;
const DESCRIBED = '[class*="desc"]:not([class*="descriptions"])';
const NOT_SAID = '[class*="tip"], [class*="help"], [role="button"]';
const ASIDE = `${NOT_SAID}, ${DESCRIBED}`;
/** How to fill something in, not what it holds. */
const EXPLAINS =
  /^请|不超过|不少于|以内|可修改|修改\s*\d|\d\s*个?(?:字|汉字|字符)|支持.{0,12}格式|将(?:会|展示|显示|用于|作为)/u;
/** A tag beside a printed value that says how it stands, or how many there are. */
const STATE =
  /^(?:已通过|审核通过|未通过|审核中|审核失败|已生效|生效中|已认证|主营|主营类目|主类目|[（(]?\d+\s*\/\s*\d+[）)]?)$/u;
/** What pages print where nothing is set. */
const NOTHING = /^(?:请选择.{0,8}|未设置|未填写|未选择|未上传|暂无.{0,6}|无|-|—|--)?$/u;

/**
 * Pieces of printed text, one for each line or block, or for each element; words beside the value (hints, buttons) are
 * left out.
 */
function piecesOf(box: Element, { links = false, elements = false, whole = false } = {}): string[] {
  const pieces: string[] = [''];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces[pieces.length - 1] += node.textContent ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (NOT_PRINTED.test(element.tagName) || (!links && element.tagName === 'A')) return;
    if (element.matches(ASIDE) || !isVisible(element) || STATE.test(plainText(element.textContent ?? ''))) return;
    const block = elements || BLOCK.test(element.tagName);
    if (block) pieces.push('');
    element.childNodes.forEach(collect);
    if (block) pieces.push('');
  };
  if (!box.matches(whole ? NOT_SAID : ASIDE) && !NOT_PRINTED.test(box.tagName)) box.childNodes.forEach(collect);
  return pieces.map((piece) => plainText(piece).replace(REMOVES, '')).filter((piece) => piece !== '');
}
/** A link beside a value, by which it can be changed or seen. */
export const isAction = (box: Element): boolean =>
  box.tagName === 'A' &&
  /^(?:去)?(?:修改|编辑|更换|更改|设置|查看|详情|查看详情|复制|删除|下载|管理|申请|添加|完善)$/u.test(
    plainText(box.textContent ?? ''),
  );

/** A box that is called a description is the value where nothing else stands beside the label, and it does not explain. */
const isValue = (box: Element, beside: readonly Element[]): boolean =>
  box.matches(DESCRIBED) &&
  !EXPLAINS.test(piecesOf(box, { whole: true }).join(' ')) &&
  beside.every((other) => other === box || isAction(other) || piecesOf(other).length === 0);

/** The sign that takes an entry away. */
const REMOVES = /\s*[×✕✖]$/u;
/** A path of at least two levels. */
const PATH = /\p{L}\s*[/>›»→|＞-]\s*\p{L}/u;

/** Where a button opens the choice, its words are what was chosen. */
function pressedIn(box: Element): string[] {
  return within(box, 'button, [role="button"]')
    .filter(isVisible)
    .map((button) => plainText(button.textContent ?? ''))
    .filter((words) => PATH.test(words) || /^请选择/u.test(words));
}

/** How often, or in how many characters, beside a value. */
const HOW_OFTEN = /修改\s*[\d一二两三四五]+\s*次|修改次数|^\S{0,6}\d+\s*个?(?:字符|汉字|字)(?:以内|以上)?$/u;

/** A row without a control: the value is printed. */
export const readPrintedText: WidgetReader = (box, beside = [box]) => {
  if (isAction(box)) return undefined;
  const pieces = piecesOf(box, { whole: isValue(box, beside) });
  const value = pieces.filter((piece) => !HOW_OFTEN.test(piece)).join(' ');
  if (value === '' || !/[\p{L}\p{N}—-]/u.test(value)) return undefined;
  return { value: NOTHING.test(value) ? '' : value, readOnly: !NOTHING.test(value), control: box };
};

const INLINE = 'span, font, b, strong, em, i';

/** What goes on in the same line, up to the next label: levels may stand bare beside their own, with signs between them. */
function lineFrom(box: Element): Element[] {
  const line = [box];
  if (!box.matches(INLINE)) return line;
  const label = box.previousElementSibling?.className.toString() ?? '';
  for (let next = box.nextElementSibling; next?.matches(INLINE); next = next.nextElementSibling) {
    const isLabel = (label !== '' && next.className.toString() === label) || /[：:]\s*$/u.test(next.textContent ?? '');
    if (isLabel || !isVisible(next) || holdsField(next)) break;
    line.push(next);
  }
  return line;
}

/** Words of links that lead to more about what is printed beside them. */
const LEADS =
  /^(?:查看)?(?:详情|帮助|说明|更多|记录|详细|资质要求|规则)$|^(?:查看|展开|收起|编辑|管理|删除|移除|下载)$/u;

/** Printed categories: which of the pieces are categories is for the facts to say. */
export const readPrintedCategory: WidgetReader = (box, beside = [box]) => {
  const line = lineFrom(box);
  const whole = isValue(box, beside);
  const printed = (links: boolean): string[] =>
    line
      .flatMap((each) => piecesOf(each, { links, elements: true, whole }))
      .filter((piece) => !STATE.test(piece) && !LEADS.test(piece));
  const plain = printed(false);
  const linked = plain.length > 0 ? plain : printed(true);
  const pieces = linked.length > 0 ? linked : pressedIn(box);
  if (pieces.length === 0) return undefined;
  const crumbs = crumbsIn(box);
  if (crumbs.length > 1) {
    return {
      value: crumbs.join(' / '),
      categories: [{ parts: [crumbs.join(' / ')], complete: true, printed: true }],
      readOnly: true,
      control: box,
    };
  }
  const value = pieces.join(' ');
  if (NOTHING.test(value) || /^(?:添加|选择|设置|去设置|请选择|修改|添加类目)$/u.test(value)) {
    return { value: '', categories: [{ parts: [], complete: false }], control: box };
  }
  return { value, categories: [{ parts: pieces, complete: true, printed: true }], readOnly: true, control: box };
};

const CRUMBS = 'ol, [class*="crumb" i]';

/** A path that is printed level by level: its separators may be drawn. */
function crumbsIn(box: Element): string[] {
  const path = [...(box.matches(CRUMBS) ? [box] : []), ...box.querySelectorAll(CRUMBS)].find(isVisible);
  const levels = [...(path?.querySelectorAll('li, [class*="item" i]') ?? [])].filter(
    (level) => level.querySelector('li, [class*="item" i]') === null,
  );
  return levels
    .map((level) => plainText(level.textContent ?? '').replace(/^[/>›»\s]+|[/>›»\s]+$/gu, ''))
    .filter(Boolean);
}
