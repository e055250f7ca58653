import type { FillKind, FillRefusal } from '../../core/model/fill';
import type { FieldKind } from '../../core/model/page';
import { groupOf, offers, wordsOf } from './checkables';
import { levelsOf, optionFor, selectOptions } from './native-select';
import { isFormatted } from './rich-text';
import { tagInput } from './tags';
import { typingLimit } from './text-control';

const TEXT_TYPES = /^(?:text|search|url|email|tel|number)?$/u;
/** Lists that a component library draws: the control only shows what was chosen. */
const DRAWN_LIST =
  '[role="combobox"], [aria-haspopup], [class*="cascade"], [class*="select"] input, [class*="dropdown"]';

/** A control of a form with the way in which it can be filled. Good for one turn: pages rebuild their rows. */
export type Target =
  | { fill: 'text'; control: HTMLInputElement | HTMLTextAreaElement }
  | { fill: 'rich'; control: HTMLElement }
  | { fill: 'select'; lists: HTMLSelectElement[] }
  | { fill: 'radio' | 'checkbox'; group: HTMLInputElement[] }
  | { fill: 'tags'; input: HTMLInputElement }
  | { fill: 'guide' | 'file' | 'locked' };

/**
 * How the control of a field is filled, by what it is rather than by what it is called.
 *
 * @param foreign tells of controls that belong to other fields
 */
export function targetOf(control: Element, kind: FieldKind, foreign: (element: Element) => boolean): Target {
  if (kind === 'upload') return { fill: 'file' };
  // By name, not by class: the elements of a frame are of another realm.
  const { tagName } = control;
  if (tagName === 'SELECT') return { fill: 'select', lists: levelsOf(control as HTMLSelectElement, foreign) };
  if (tagName === 'TEXTAREA') return { fill: 'text', control: control as HTMLTextAreaElement };
  if (tagName === 'INPUT') return inputTarget(control as HTMLInputElement, kind);
  if (kind === 'tags') {
    const input = tagInput(control);
    if (input !== undefined) return { fill: 'tags', input };
  }
  if (kind === 'category' || kind === 'choice' || kind === 'tags') return { fill: 'guide' };
  return isEditor(control) ? { fill: 'rich', control: control as HTMLElement } : { fill: 'locked' };
}

/** The controls that are written into. */
export function controlsOf(target: Target): readonly Element[] {
  switch (target.fill) {
    case 'text':
    case 'rich':
      return [target.control];
    case 'tags':
      return [target.input];
    case 'select':
      return target.lists;
    case 'radio':
    case 'checkbox':
      return target.group;
    default:
      return [];
  }
}

const isEditor = (control: Element): boolean =>
  /^(?:|true|plaintext-only)$/u.test(control.getAttribute('contenteditable') ?? 'false');

function inputTarget(input: HTMLInputElement, kind: FieldKind): Target {
  if (input.type === 'file') return { fill: 'file' };
  if (input.type === 'radio' || input.type === 'checkbox') return { fill: input.type, group: groupOf(input) };
  if (kind === 'tags') {
    const inside = tagInput(input);
    if (inside !== undefined) return { fill: 'tags', input: inside };
  }
  // A category or a choice that is typed into is a list that searches: words in it choose nothing.
  if (kind === 'category' || kind === 'choice' || input.matches(DRAWN_LIST)) return { fill: 'guide' };
  return TEXT_TYPES.test(input.getAttribute('type') ?? '') ? { fill: 'text', control: input } : { fill: 'locked' };
}

const SECRET = /^(?:current-password|new-password|one-time-code|cc-)/u;

const isSecret = (control: Element): boolean =>
  (control as HTMLInputElement).type === 'password' || SECRET.test(control.getAttribute('autocomplete') ?? '');

/** Why a value may not be written now; undefined when it may. */
export function refusalOf(target: Target, value: string): FillRefusal | undefined {
  switch (target.fill) {
    case 'file':
      return 'file';
    case 'locked':
      return 'read-only';
    case 'guide':
      return 'by-hand';
    case 'select':
      return refusalOfLists(target.lists, value);
    case 'radio':
    case 'checkbox':
      if (target.group.every((input) => input.matches(':disabled'))) return 'disabled';
      return offers(target.group, value) ? undefined : 'no-such-choice';
    case 'rich':
      return isFormatted(target.control) ? 'formatted' : lockOf(target.control);
    case 'tags':
      return lockOf(target.input);
    case 'text': {
      const limit = typingLimit(target.control);
      if (isSecret(target.control)) return 'password';
      return lockOf(target.control) ?? (limit !== undefined && value.length > limit ? 'too-long' : undefined);
    }
  }
}

function lockOf(control: Element): FillRefusal | undefined {
  if (control.matches(':disabled, [aria-disabled="true"]')) return 'disabled';
  return control.matches('[readonly], [aria-readonly="true"]') ? 'read-only' : undefined;
}

/** The lists below the first one get their choices only when it is chosen. */
function refusalOfLists([first]: readonly HTMLSelectElement[], value: string): FillRefusal | undefined {
  if (first === undefined) return 'not-found';
  if (first.disabled) return 'disabled';
  const [top = ''] = levelsIn(value);
  return optionFor(first, top) === undefined ? 'no-such-choice' : undefined;
}

/** The levels of a path as the readers print it. */
export const levelsIn = (value: string): string[] => value.split(' / ').filter((level) => level !== '');

/** What a person can choose, where the page itself says so. */
export function optionsOf(target: Target): string[] | undefined {
  if (target.fill === 'select') return target.lists[0] && selectOptions(target.lists[0]);
  if (target.fill === 'radio' || target.fill === 'checkbox') return target.group.map(wordsOf);
  return undefined;
}

/** The kind that a view shows: a field that nobody may change now is locked. */
export const fillKindOf = (target: Target): FillKind =>
  target.fill === 'text' && (isSecret(target.control) || lockOf(target.control) !== undefined) ? 'locked' : target.fill;
