import { HIT_SIZE, HitList } from './hits';
import type { Matcher } from './matcher';

/** One change of a text, UTF-16 offsets and lengths: at `start`, `removed` units gave way to `inserted` ones. */
export interface Edit {
  start: number;
  removed: number;
  inserted: number;
}

/** The one edit that leads from one text to another: all between what they begin and what they end with alike. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  const most = shorter - start;
  const [lastBefore, lastAfter] = [before.length - 1, after.length - 1];
  while (same < most && before.charCodeAt(lastBefore - same) === after.charCodeAt(lastAfter - same)) same += 1;
  return { start, removed: before.length - same - start, inserted: after.length - same - start };
}

/**
 * The hits of a text that is being typed: after an edit only the units around it are scanned again, as far as the
 * longest word reaches. Hits before the last edit are counted from the text's start, those behind it from its end, so
 * that nothing has to be shifted while typing goes on at one place.
 */
export class LiveScan {
  readonly #matcher: Matcher;
  #text = '';
  readonly #before = new Stack();
  /** The first hit behind the last edit lies on top. */
  readonly #behind = new Stack();
  readonly #found = new HitList();

  constructor(matcher: Matcher, text: string) {
    this.#matcher = matcher;
    this.edit(text, { start: 0, removed: 0, inserted: text.length });
  }

  get text(): string {
    return this.#text;
  }

  /** Number of hits. */
  get count(): number {
    return this.#before.count + this.#behind.count;
  }

  /** Takes a new text; the edit is found by comparing, in time that grows with the text. */
  update(text: string): void {
    this.edit(text, editBetween(this.#text, text));
  }

  /**
   * Takes a new text and the edit that led to it, in time that grows with the edit and the way from the last one.
   * @throws RangeError when the edit does not lead from the last text to one of this length
   */
  edit(text: string, { start, removed, inserted }: Edit): void {
    const old = this.#text.length;
    if (start < 0 || removed < 0 || inserted < 0 || start + removed > old || old - removed + inserted !== text.length) {
      throw new RangeError(`no edit from ${old} to ${text.length} units: ${removed} to ${inserted} at ${start}`);
    }
    // Whatever starts earlier ends before the edit; whatever starts behind what was removed has only moved.
    const from = Math.max(0, start - Math.max(0, this.#matcher.longest - 1));
    this.#moveTo(from, start + removed);
    this.#text = text;
    this.#found.clear();
    this.#matcher.scanRange(text, from, start + inserted, this.#found);
    this.#before.pushAll(this.#found);
  }

  /** All hits by start, then by length; offsets into the present text. */
  forEach(visit: (start: number, end: number, word: number) => void): void {
    this.#before.forEach(visit);
    const { length } = this.#text;
    this.#behind.forEachDown((start, end, word) => visit(length - start, length - end, word));
  }

  /** The hits as a list of their own. */
  hits(): HitList {
    const list = new HitList();
    this.forEach((start, end, word) => {
      list.add(start, end, word);
    });
    return list;
  }

  /** Leaves the hits that start before `from` in front and those that start at `to` or later behind; drops the rest. */
  #moveTo(from: number, to: number): void {
    const before = this.#before;
    const behind = this.#behind;
    const { length } = this.#text;
    for (; before.count > 0 && before.top(0) >= from; before.pop()) {
      if (before.top(0) >= to) behind.push(length - before.top(0), length - before.top(1), before.top(2));
    }
    for (; behind.count > 0 && length - behind.top(0) < to; behind.pop()) {
      const start = length - behind.top(0);
      if (start < from) before.push(start, length - behind.top(1), behind.top(2));
    }
  }
}

/** Hits of which the last one is taken first. */
class Stack {
  #numbers = new Int32Array(64 * HIT_SIZE);
  #filled = 0;

  get count(): number {
    return this.#filled / HIT_SIZE;
  }

  /** One number of the last hit: 0 start, 1 end, 2 word. */
  top(which: number): number {
    return this.#numbers[this.#filled - HIT_SIZE + which] as number;
  }

  push(start: number, end: number, word: number): void {
    const at = this.#filled;
    this.#reserve(at + HIT_SIZE);
    this.#numbers[at] = start;
    this.#numbers[at + 1] = end;
    this.#numbers[at + 2] = word;
    this.#filled = at + HIT_SIZE;
  }

  pushAll({ numbers }: HitList): void {
    this.#reserve(this.#filled + numbers.length);
    this.#numbers.set(numbers, this.#filled);
    this.#filled += numbers.length;
  }

  pop(): void {
    this.#filled -= HIT_SIZE;
  }

  forEach(visit: (start: number, end: number, word: number) => void): void {
    for (let at = 0; at < this.#filled; at += HIT_SIZE) this.#visit(at, visit);
  }

  forEachDown(visit: (start: number, end: number, word: number) => void): void {
    for (let at = this.#filled - HIT_SIZE; at >= 0; at -= HIT_SIZE) this.#visit(at, visit);
  }

  #visit(at: number, visit: (start: number, end: number, word: number) => void): void {
    const numbers = this.#numbers;
    visit(numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number);
  }

  #reserve(size: number): void {
    if (size <= this.#numbers.length) return;
    const larger = new Int32Array(Math.max(size, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
