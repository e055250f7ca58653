import { type Compact, compact } from './compact';
import { type Folded, fold } from './fold';
import type { Link } from './link';
import { findLinks } from './links';
import type { Span } from './mapped';
import { overlapsOne } from './spans';
import { type SpelledOut, spelledOut } from './spelled-out';

/** A typed text in the forms that checks need, made when first asked for. */
export class Prepared {
  readonly typed: string;
  #folded: Folded | undefined;
  #compact: Compact | undefined;
  #links: Link[] | undefined;
  #cuts: Link[] | undefined;
  readonly #spelledOut = new Map<ReadonlySet<string>, SpelledOut | undefined>();

  constructor(typed: string) {
    this.typed = typed;
  }

  get folded(): Folded {
    this.#folded ??= fold(this.typed);
    return this.#folded;
  }

  get compact(): Compact {
    this.#compact ??= compact(this.folded);
    return this.#compact;
  }

  /** The text with its spelled-out words joined; undefined when there are none. `pairs` is told apart by identity. */
  spelledOut(pairs: ReadonlySet<string>): SpelledOut | undefined {
    if (!this.#spelledOut.has(pairs)) this.#spelledOut.set(pairs, spelledOut(this.compact, pairs));
    return this.#spelledOut.get(pairs);
  }

  /** Addresses in the text, in typed offsets. */
  get links(): Link[] {
    this.#links ??= findLinks(this.folded);
    return this.#links;
  }

  /** Whether a part lies in an address, where words are no words. */
  inLink(part: Span): boolean {
    this.#cuts ??= this.links.filter(({ cuts }) => cuts);
    return overlapsOne(this.#cuts, part);
  }
}

let last: Prepared | undefined;

/** Many rules look at the same text one after the other: the last one is kept. */
export function prepare(typed: string): Prepared {
  if (last?.typed !== typed) last = new Prepared(typed);
  return last;
}
