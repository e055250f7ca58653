import { HitList } from '../../../core/text/hits';
import { type Edit, LiveScan } from '../../../core/text/live-scan';
import { buildMatcher } from '../../../core/text/matcher';
import { atLeast, type Outcome } from '../goal';
import { compare, microseconds } from '../measure';
import { chineseProse, flat } from '../prose';
import { below, randomFrom } from '../random';
import { chineseWords } from '../words';

const TYPED_AT_ONE_PLACE = 20;
const PLACES = 10;

/** A text and the edit that led to it. */
interface Keystroke {
  text: string;
  edit: Edit;
}

/** Somebody types a few characters, takes them back, goes elsewhere: at the end the text is as it was. */
function keystrokes(first: string, random: () => number): Keystroke[] {
  const strokes: Keystroke[] = [];
  let text = first;
  const stroke = (start: number, removed: number, inserted: string): void => {
    text = flat(text.slice(0, start) + inserted + text.slice(start + removed));
    strokes.push({ text, edit: { start, removed, inserted: inserted.length } });
  };
  for (let place = 0; place < PLACES; place += 1) {
    const start = below(random, first.length - TYPED_AT_ONE_PLACE);
    const from = below(random, first.length - TYPED_AT_ONE_PLACE);
    for (let at = 0; at < TYPED_AT_ONE_PLACE; at += 1) stroke(start + at, 0, first.charAt(from + at));
    for (let at = TYPED_AT_ONE_PLACE - 1; at >= 0; at -= 1) stroke(start + at, 1, '');
  }
  return strokes;
}

/**
 * One character typed in 20,000, all hits kept up to date, against scanning it all again.
 * @throws Error when the hits are not those of a full scan
 */
export function editGoals(): Outcome {
  const text = chineseProse(20_000);
  const matcher = buildMatcher(chineseWords(20_000));
  const strokes = keystrokes(text, randomFrom(7));
  const live = new LiveScan(matcher, text);
  for (const { text: next, edit } of strokes) {
    live.edit(next, edit);
    if (String(live.hits().numbers) !== String(matcher.scan(next).numbers)) throw new Error('edit: wrong hits');
  }
  const hits = new HitList();
  let turn = 0;
  const full = (): number => {
    hits.clear();
    turn = (turn + 1) % strokes.length;
    return matcher.scan(strokes[turn]?.text ?? '', hits).count;
  };
  const typeAll = (): number => {
    for (const stroke of strokes) live.edit(stroke.text, stroke.edit);
    return live.count;
  };
  const told = compare(full, typeAll);
  const compared = compare(full, () => {
    for (const stroke of strokes) live.update(stroke.text);
    return live.count;
  });
  const one = strokes.length;
  return {
    goals: [atLeast('edit-vs-full', 50, told.ratio * one, '20,000 characters, 20,000 words: full scans in one edit')],
    notes: [
      `edit-vs-full: ${microseconds(told.first)} against ${microseconds(told.second / one)}, longest word ${matcher.longest}, a new place every ${2 * TYPED_AT_ONE_PLACE} edits; where the edit has to be found by comparing texts ×${(compared.ratio * one).toFixed(1)}`,
    ],
  };
}
