import consoleFacts from 'virtual:guoshen/console-facts';
import facts from 'virtual:guoshen/facts';
import pages from 'virtual:guoshen/pages';
import { builtInPack } from '../../core/pack/built-in';
import type { PackProblem } from '../../core/pack/problem';
import { readPack } from '../../core/pack/read';
import type { Pack } from '../../core/pack/schema';
import { searched } from './knowledge';

/** Everything that is built in, and the same as a pack. Large: it is loaded only where packs are looked at. */
export const builtInFacts = { ...facts, rules: consoleFacts.rules, pages, knowledge: searched.knowledge };
export const builtIn: Pack = builtInPack(builtInFacts);

type Judged =
  | { kind: 'sound'; pack: Pack }
  | { kind: 'broken'; problems: readonly PackProblem[] }
  /** What is there already was published later, on this day. */
  | { kind: 'older'; pack: Pack; than: string };

/**
 * A pack from a file or from the store, as it can stand over what is built in now. What an update of the extension has
 * brought is never hidden by an older pack.
 */
export function judgePack(content: unknown): Judged {
  const reading = readPack(content, builtInFacts);
  if (!reading.ok) return { kind: 'broken', problems: reading.errors };
  const { pack } = reading;
  return pack.published < builtIn.published
    ? { kind: 'older', pack, than: builtIn.published }
    : { kind: 'sound', pack };
}
