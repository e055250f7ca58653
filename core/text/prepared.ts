import { type Compact, compact } from './compact';
import { type Folded, fold } from './fold';
import type { Link } from './link';
import { findLinks } from './links';
import type { Span } from './mapped';

/** A typed text in the forms that checks need, made when first asked for. */
export class Prepared {
  readonly typed: string;
  #folded: Folded | undefined;
  #compact: Compact | undefined;
  #links: Link[] | undefined;

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

  /** Addresses in the text, in typed offsets. */
  get links(): Link[] {
    this.#links ??= findLinks(this.folded);
    return this.#links;
  }

  /** Whether a part lies in an address, where words are no words. */
  inLink({ start, end }: Span): boolean {
    return this.links.some((link) => link.cuts && start < link.end && link.start < end);
  }
}

let last: Prepared | undefined;

/** Many rules look at the same text one after the other: the last one is kept. */
export function prepare(typed: string): Prepared {
  if (last?.typed !== typed) last = new Prepared(typed);
  return last;
}
