import { finder } from '@medv/finder';

/** Classes that a build tool has made up are others after the next build. */
const MADE_UP = /\d{2,}|[A-Z].*[a-z].*\d|__[\w-]{5,}$|^css-|^_/u;
/** States come and go while a page is used. */
const STATE = /active|focus|hover|error|disabled|checked|selected|open|show|hidden|visible/iu;

/** A selector by which exactly this control is found again; undefined where there is none that could hold. */
export function selectorOf(control: Element): string | undefined {
  const root = control.getRootNode() as Document | ShadowRoot;
  try {
    const selector = finder(control, {
      root: 'body' in root ? root.body : (root as unknown as Element),
      idName: (name) => !MADE_UP.test(name) && !/\d/u.test(name),
      className: (name) => !MADE_UP.test(name) && !STATE.test(name),
      attr: (name) => name === 'name' || name === 'placeholder' || name === 'data-name',
      timeoutMs: 200,
    });
    return selector.length <= 400 && root.querySelector(selector) === control ? selector : undefined;
  } catch {
    return undefined;
  }
}
