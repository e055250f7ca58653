import { collectAbbreviated } from './abbreviated';
import type { IndexedText, SearchIndex } from './build';
import { charactersOf } from './characters';
import { Collector, type Ranked } from './collect';
import { matchAt } from './match';
import { collectMistyped } from './mistyped';
import { calledPaper, isPaper } from './papers';
import { asked } from './question';
import { OF_ITS_PAPER, WEAK } from './rank';
import { collectRelaxed } from './relaxed';

const collectors = new WeakMap<SearchIndex, Collector>();

/** The one collector of an index, empty. */
export function collectorOf(index: SearchIndex): Collector {
  const known = collectors.get(index);
  if (known !== undefined) {
    known.clear();
    return known;
  }
  const collector = new Collector(index);
  collectors.set(index, collector);
  return collector;
}

/** Everything to which the word leads, without errors. */
export function collectWord(index: SearchIndex, word: string, collector: Collector): void {
  const [first = '', second] = word;
  const { texts } = index;
  const lists = second === undefined ? [charactersOf(index).starts.get(first) ?? []] : index.beginnings.of(word);
  let text = 0;
  let start = 0;
  let length = 0;
  const found: Parameters<typeof matchAt>[3] = (manner, place, end) => {
    collector.add(text, manner, place, length - (end - start));
  };
  for (const places of lists) {
    for (let at = 0; at < places.length; at += 2) {
      text = places[at] as number;
      start = places[at + 1] as number;
      const { units } = texts[text] as IndexedText;
      length = units.length;
      matchAt(units, start, word, found);
    }
  }
}

/** Where nothing is found, or only initials that could mean anything, another reading is looked for. */
const LONG_ENOUGH = 5;
/** As many of the best are looked at. */
const FEW = 5;
const MOST_OF_IT = 0.5;

/** What the word means as it is; where it means nothing, what may be meant, the likeliest reading alone. */
export function findWord(index: SearchIndex, word: string, limit: number): Ranked[] {
  const collector = collectorOf(index);
  collectWord(index, word, collector);
  const [best] = collector.take(1);
  if (best === undefined) collectMeant(index, word, collector);
  else if (best.rank >= WEAK && word.length >= LONG_ENOUGH) collectMistyped(index, word, collector, 'likely');
  if (collector.count === 0) collectRelaxed(index, [asked(word).about], collector);
  if (collector.count === 0) collectMistyped(index, word, collector, 'any');
  return collector.take(limit);
}

/** What is shortened, called a paper of its trade, asked around or mistyped. */
function collectMeant(index: SearchIndex, word: string, collector: Collector): void {
  for (const collect of [collectAbbreviated, collectPapers, collectAsked]) {
    collect(index, word, collector);
    if (collector.count > 0) return;
  }
  collectMistyped(index, word, collector, 'likely');
}

/** Of a paper's subject so much has to stand in its name. */
const LIKE_PAPER = 0.4;

/** 典当证: papers that hold 典当, or else 慈善募捐证: most of 慈善募捐; then the trades. */
function collectPapers(index: SearchIndex, word: string, collector: Collector): void {
  const paper = calledPaper(word);
  if (paper === undefined) return;
  const everything = index.entries.length;
  collectWord(index, paper.subject, collector);
  let found = collector.take(everything);
  if (!found.some((each) => isPaper(index, each))) {
    collectRelaxed(index, [paper.subject], collector, LIKE_PAPER);
    found = collector.take(everything);
  }
  collector.clear();
  if (found.some((each) => isPaper(index, each))) putPapers(index, found, paper.kind, collector);
}

/** Papers that are of the kind by their names come first, then all papers; what was better stays before what was worse. */
function putPapers(index: SearchIndex, found: readonly Ranked[], kind: string, collector: Collector): void {
  for (const [place, each] of found.entries()) {
    const named = isPaper(index, each) ? (index.names[each.entry]?.written.includes(kind) ? 0 : 1) : 2;
    collector.put(each.entry, each.text, collector.order(OF_ITS_PAPER + named, place));
  }
}

/** What is asked about, once what people ask around it is left out. */
function collectAsked(index: SearchIndex, question: string, collector: Collector): void {
  const { rests, about, ofTrade } = asked(question);
  for (const rest of rests) {
    collectWord(index, rest, collector);
    if (collector.count === 0) continue;
    if (!ofTrade || collector.take(FEW).some((each) => index.entries[each.entry]?.kind === 'category')) return;
    collector.clear();
  }
  if (ofTrade) collectRelaxed(index, [about], collector, MOST_OF_IT);
}
