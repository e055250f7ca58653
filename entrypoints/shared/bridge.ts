import type { SubmitJudge, SubmitWatch } from '../../consoles/guard';
import type { ConsolePage } from '../../core/model/page';

/** What the two content scripts of one page share. They run in the same isolated world, out of the page's reach. */
interface Bridge {
  /** The small script runs; a second injection does nothing. */
  started: boolean;
  /** The overlay's code was asked for. */
  asked: boolean;
  /** The watch over presses, to which frames and shadow roots are added as they are found. */
  presses?: SubmitWatch | undefined;
  /** Says what to do with a press on a submitting control; set once the overlay's code is there. */
  judge?: SubmitJudge | undefined;
  /** The pages that are known here: those of the facts in use, and taught ones before them. */
  pages: readonly ConsolePage[];
  /** The pages of the facts in use, built in or of a pack, as they were before anything was taught. */
  untaught: readonly ConsolePage[];
  /** Takes over what was taught by now. */
  recallPages?: (() => Promise<void>) | undefined;
  /** Teaching was asked for before the overlay's code was there. */
  teachAsked?: boolean | undefined;
  /** Follow the page to another address. */
  follow?: (() => void) | undefined;
}

const KEY = Symbol.for('guoshen.bridge');

const holder = globalThis as { [KEY]?: Bridge };
holder[KEY] ??= { started: false, asked: false, pages: [], untaught: [] };

export const bridge: Bridge = holder[KEY];
