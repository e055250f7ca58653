import TS_CHARACTERS from 'opencc-js/dict/TSCharacters';
import { compact } from '../../../core/text/compact';
import { fold } from '../../../core/text/fold';
import { atLeast, type Outcome } from '../goal';
import { compare, floorOf, microseconds } from '../measure';
import { chineseProse, flat } from '../prose';

const SIMPLIFIED = new Map(TS_CHARACTERS.split('|').map((pair) => pair.split(' ', 2) as [string, string]));

/** What one writes without a table: each character to NFKC, small letters and simplified, with the places it comes from. */
function foldByNormalize(typed: string): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const character of typed) {
    const plain = character === '…' ? character : character.normalize('NFKC').toLowerCase();
    const folded = SIMPLIFIED.get(plain) ?? plain;
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    text += folded;
    at += character.length;
  }
  return { text, starts };
}

/** Folding against the same by `String.prototype.normalize`, character by character. */
export function foldGoals(): Outcome {
  const notes: string[] = [];
  const text = chineseProse(20_000);
  if (foldByNormalize(text).text !== fold(text).text) notes.push('fold-vs-nfkc: the two fold this text differently');
  const { ratio, first, second } = compare(
    () => foldByNormalize(text).text.length,
    () => fold(text).text.length,
  );
  const floor = (): number => floorOf(text);
  const slow = flat(`①${text.slice(0, -2)}\u0301`);
  notes.push(
    `fold-vs-nfkc: ${microseconds(first)} against ${microseconds(second)}; ` +
      `ours ×${compare(() => fold(text).text.length, floor).ratio.toFixed(1)} of the floor, ` +
      `×${compare(() => fold(slow).text.length, floor).ratio.toFixed(1)} where positions shift, ` +
      `with compact ×${compare(() => compact(fold(text)).text.length, floor).ratio.toFixed(1)}`,
  );
  return { goals: [atLeast('fold-vs-nfkc', 30, ratio, 'per-character NFKC on 20,000 characters: times ours')], notes };
}
