import { isVisible, ownWords } from './text';
import { parentOf } from './walk';

const PRESSABLE = 'a, button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';
/** By markup, not by looks: the focus can be on it. */
const REAL = `${PRESSABLE}, [tabindex]`;
/** What a keyboard reaches can be pressed. */
const IN_TAB_ORDER = '[tabindex="0"]';
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|submit)(?:$|[\s_-])/iu;
const BUTTON_TAG = /-(?:button|btn)$/u;
/** Where words tell the way around: 提交审核 as a place in a menu. */
const WAY = 'nav, [role="navigation"], [role="menu"], [role="tablist"], [class*="menu-item"], [class*="nav-item"]';
const DISABLED_CLASS = /(?:^|[\s_-])(?:is-)?disabled(?:$|[\s_-])/iu;
/** Levels to climb from what was pressed to the control that it belongs to. */
const CONTROL_DEPTH = 6;

/** The submitting control that a press is on, or undefined. Disabled controls do not count: pressing them does nothing. */
export function submitControl(event: Event, words: readonly string[]): Element | undefined {
  const [target] = event.composedPath();
  let element = isElement(target) ? target : null;
  for (let level = 0; element !== null && level < CONTROL_DEPTH; level++, element = parentOf(element)) {
    if (!isPressable(element)) continue;
    if (!says(element, words) || isSpaceAround(element, target as Element)) continue;
    const around = [...pressablesAround(element)];
    return around.some(isDisabled) ? undefined : outermost(element, around);
  }
  return undefined;
}

/** A box that is only called a button or a submission, around a real one that was not pressed: its space does nothing. */
const isSpaceAround = (element: Element, target: Element): boolean =>
  !element.matches(REAL) &&
  !isDrawnAsPressable(element) &&
  [...element.querySelectorAll(PRESSABLE)].some((inner) => !inner.contains(target));

/** What can be pressed and says the same, from an element outwards. */
function* pressablesAround(element: Element): Generator<Element, undefined> {
  const words = ownWords(element);
  yield element;
  for (let at = parentOf(element); at !== null && ownWords(at) === words; at = parentOf(at)) {
    if (isPressable(at)) yield at;
  }
}

/** The words of a button may look as if they could be pressed by themselves; what stands around a real control is not it. */
const outermost = (element: Element, around: readonly Element[]): Element =>
  around.find((at) => at.matches(REAL)) ?? around.at(-1) ?? element;

/** The first visible submitting control of a form, for a form that is submitted without a press on it. */
export function submitControlOf(form: Element, words: readonly string[]): Element | undefined {
  return [...form.querySelectorAll(PRESSABLE)].find((element) => says(element, words) && isVisible(element));
}

/** Whether a control says one of these words; signs around them adorn it, a number behind them counts something. */
export const says = (element: Element, words: readonly string[]): boolean => {
  const own = ownWords(element).replace(SIGNS_AROUND, '');
  return words.includes(own) || words.includes(own.replace(COUNT_BEHIND, ''));
};
const SIGNS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}()（）]+$/gu;
const COUNT_BEHIND = /[（(]?\d{1,3}(?:\/\d{1,3})?[)）]?$/u;

/** A button has words, and an icon or two. */
const MOST_PARTS = 3;

/** Every visible submitting control of the documents and shadow roots in which these elements stand. */
export function submitControlsBeside(elements: readonly Element[], words: readonly string[]): Element[] {
  const roots = new Set(elements.map((element) => element.getRootNode() as Document | ShadowRoot));
  return [...roots].flatMap((root) =>
    [...root.querySelectorAll('*')].filter(
      (element) =>
        element.childElementCount <= MOST_PARTS && says(element, words) && isPressable(element) && isVisible(element),
    ),
  );
}

/** By kind of node, not by class: the elements of a frame are of another realm. */
export const isElement = (target: EventTarget | undefined): target is Element =>
  target !== undefined && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

const isPressable = (element: Element): boolean =>
  element.matches(PRESSABLE) ||
  BUTTON_CLASS.test(element.className.toString()) ||
  BUTTON_TAG.test(element.localName) ||
  (element.closest(WAY) === null && (element.matches(IN_TAB_ORDER) || isDrawnAsPressable(element)));

/** Pages make buttons of anything; the hand over it says that it can be pressed. */
const isDrawnAsPressable = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

const isDisabled = (element: Element): boolean =>
  element.matches(':disabled, [aria-disabled="true"]') || DISABLED_CLASS.test(element.className.toString());
