import type { FieldKey } from '../../core/model/console';
import type { FillRefusal, FillReport, FillWish, UndoReport } from '../../core/model/fill';
import type { PageReading } from '../read';
import { choose } from './checkables';
import { targetIn, valueIn } from './form';
import { chooseOption, optionFor } from './native-select';
import { writeRichText } from './rich-text';
import { holds, sameValue } from './same-value';
import { writeTags } from './tags';
import { levelsIn, refusalOf, type Target } from './target';
import { writeText } from './text-control';
import { Typing } from './typing';

/** Longest time that a page gets to take over a value, or to make something else of it, in milliseconds. */
const SETTLE = 400;
const STEP = 20;
/** After the last field the page gets this long to rebuild itself before everything is read again, in milliseconds. */
const REST = 160;

/** One field that was filled, by this and by nobody else. */
interface Filled {
  field: FieldKey;
  before: string;
  /** As it was read afterwards; anything else in its place is the person's, down to a line break. */
  after: string;
}

/** What is needed to take a filling back. It lives as long as the page does, and nowhere else. */
export interface Filling {
  operation: string;
  page: string;
  filled: readonly Filled[];
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/**
 * Fills fields of the form in front, one after the other, and reads all of them again when the page has come to rest. A
 * field is left as it is when it holds anything but what the person was shown. Nothing is submitted, no key is pressed.
 *
 * @param read reads the page anew; undefined where it is no known form
 */
export async function fillForm(
  read: () => PageReading | undefined,
  { operation, page, wishes }: { operation: string; page: string; wishes: readonly FillWish[] },
): Promise<{ report: FillReport; filling: Filling }> {
  const attempts: Attempt[] = [];
  const typing = new Typing(read());
  try {
    for (const wish of wishes) attempts.push(await attempt(read, page, wish, sameValue, typing));
    await pause(REST);
  } finally {
    typing.end();
  }
  const last = read();
  const filled: Filled[] = [];
  const results = attempts.map(({ wish, before, written, refused, target }): FillReport['results'][number] => {
    const { field, value } = wish;
    const after = last?.page.id === page ? valueIn(last, field) : undefined;
    // Another value in the control that has the focus was typed: nothing here ever takes the focus. It may have left again.
    const isOther = last !== undefined && written !== undefined && after !== written;
    const isTyped = isOther && (hasFocus(last, field) || typing.isIn(target) || typing.isIn(targetIn(last, field)));
    if (isTyped) return { field, outcome: { kind: 'refused', reason: 'changed-since' } };
    if (written !== undefined && after !== undefined && after !== before) filled.push({ field, before, after });
    if (refused !== undefined) return { field, outcome: { kind: 'refused', reason: refused } };
    if (after === undefined) return { field, outcome: { kind: 'refused', reason: 'not-found' } };
    if (holds(target, after, value)) return { field, outcome: { kind: 'taken' } };
    if (sameValue(after, before)) return { field, outcome: { kind: 'not-taken' } };
    return { field, outcome: { kind: 'changed-by-page', value: after } };
  });
  return { report: { operation, results }, filling: { operation, page, filled } };
}

/** Puts back what stood in each field before; one that holds something else by now belongs to the person. */
export async function undoFilling(read: () => PageReading | undefined, filling: Filling): Promise<UndoReport> {
  const { operation, page, filled } = filling;
  const kept = new Set<FieldKey>();
  for (const { field, before, after } of filled) {
    const { refused } = await attempt(read, page, { field, expected: after, value: before }, (a, b) => a === b);
    if (refused === 'changed-since') kept.add(field);
  }
  await pause(REST);
  const last = read();
  const results = filled.map(({ field, before }): UndoReport['results'][number] => {
    const now = last?.page.id === page ? valueIn(last, field) : undefined;
    if (kept.has(field)) return { field, outcome: 'kept' };
    return { field, outcome: now !== undefined && sameValue(now, before) ? 'restored' : 'not-restored' };
  });
  return { operation, results };
}

interface Attempt {
  wish: FillWish;
  before: string;
  /** As it was read when the page had taken it over; undefined where nothing was written. */
  written?: string;
  refused?: FillRefusal;
  /** As it stood before. */
  target?: Target;
}

/** Writes one value where it may be written. */
async function attempt(
  read: () => PageReading | undefined,
  page: string,
  wish: FillWish,
  isExpected: (now: string, expected: string) => boolean = sameValue,
  typing?: Typing,
): Promise<Attempt> {
  const { field, expected, value } = wish;
  const reading = read();
  const target = reading?.page.id === page ? targetIn(reading, field) : undefined;
  if (reading === undefined || target === undefined) return { wish, before: '', refused: 'not-found' };
  const now = valueIn(reading, field);
  if (now === undefined || !isExpected(now, expected)) return { wish, before: now ?? '', refused: 'changed-since' };
  if (holds(target, now, value)) return { wish, before: now, target };
  const refusal = refusalOf(target, value);
  if (refusal !== undefined) return { wish, before: now, refused: refusal };
  const current = (): string => {
    const fresh = read();
    return (fresh && valueIn(fresh, field)) ?? '';
  };
  // Pressing a box and inserting into an editor look to the page as if a person did it.
  if (typing !== undefined) typing.writing = target;
  const refused = await write(target, value, current);
  if (typing !== undefined) typing.writing = undefined;
  if (refused === undefined) await settled(() => holds(target, current(), value));
  return { wish, before: now, written: current(), target, ...(refused !== undefined && { refused }) };
}

/** Whether the focus is in the control of a field, so that what changes there is typed. */
function hasFocus({ places }: PageReading, field: FieldKey): boolean {
  const control = places.get(field)?.control;
  if (control?.ownerDocument.hasFocus() !== true) return false;
  const active = (control.getRootNode() as Document | ShadowRoot).activeElement;
  if (active === null) return false;
  return control.contains(active) || ((active as HTMLElement).isContentEditable && active.contains(control));
}

async function write(target: Target, value: string, current: () => string): Promise<FillRefusal | undefined> {
  switch (target.fill) {
    case 'text':
      writeText(target.control, value);
      return undefined;
    case 'rich':
      await writeRichText(target.control, value);
      return undefined;
    case 'radio':
    case 'checkbox':
      choose(target.group, value);
      return undefined;
    case 'tags':
      return (await writeTags(target.input, value, () => current().split('、'))) ? undefined : 'by-hand';
    case 'select':
      return chooseLevels(target.lists, value);
    default:
      return 'by-hand';
  }
}

/** Chooses level by level: a lower list gets its choices when the one above it has changed. */
async function chooseLevels(lists: readonly HTMLSelectElement[], value: string): Promise<FillRefusal | undefined> {
  const levels = value === '' ? [''] : levelsIn(value);
  for (const [index, level] of levels.entries()) {
    const list = lists[index];
    if (list === undefined) return 'no-such-choice';
    if (!(await settled(() => optionFor(list, level) !== undefined))) return 'no-such-choice';
    const option = optionFor(list, level);
    if (option !== undefined && !option.selected) chooseOption(list, option);
  }
  return undefined;
}

async function settled(done: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < SETTLE; waited += STEP) {
    if (done()) return true;
    await pause(STEP);
  }
  return done();
}
