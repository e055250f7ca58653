import { isVisible, ownWords } from './text';
import { parentOf } from './walk';

const PRESSABLE = 'a, button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/iu;
const DISABLED_CLASS = /(?:^|[\s_-])(?:is-)?disabled(?:$|[\s_-])/iu;
/** Levels to climb from what was pressed to the control that it belongs to. */
const CONTROL_DEPTH = 6;

/** The submitting control that a press is on, or undefined. Disabled controls do not count: pressing them does nothing. */
export function submitControl(event: Event, words: readonly string[]): Element | undefined {
  const [target] = event.composedPath();
  let element = isElement(target) ? target : null;
  for (let level = 0; element !== null && level < CONTROL_DEPTH; level++, element = parentOf(element)) {
    if (!isPressable(element)) continue;
    if (!words.includes(ownWords(element))) continue;
    return isDisabled(element) ? undefined : element;
  }
  return undefined;
}

/** The first visible submitting control of a form, for a form that is submitted without a press on it. */
export function submitControlOf(form: Element, words: readonly string[]): Element | undefined {
  return [...form.querySelectorAll(PRESSABLE)].find(
    (element) => words.includes(ownWords(element)) && isVisible(element),
  );
}

/** Every visible submitting control of the documents and shadow roots in which these elements stand. */
export function submitControlsBeside(elements: readonly Element[], words: readonly string[]): Element[] {
  const roots = new Set(elements.map((element) => element.getRootNode() as Document | ShadowRoot));
  return [...roots].flatMap((root) =>
    [...root.querySelectorAll(`${PRESSABLE}, [class*="btn" i], [class*="button" i]`)].filter(
      (element) => isPressable(element) && words.includes(ownWords(element)) && isVisible(element),
    ),
  );
}

/** By kind of node, not by class: the elements of a frame are of another realm. */
export const isElement = (target: EventTarget | undefined): target is Element =>
  target !== undefined && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

const isPressable = (element: Element): boolean =>
  element.matches(PRESSABLE) || BUTTON_CLASS.test(element.className.toString());

const isDisabled = (element: Element): boolean =>
  element.matches(':disabled, [aria-disabled="true"]') || DISABLED_CLASS.test(element.className.toString());
