/** A part of a notice that speaks of one thing. */
export interface Passage {
  text: string;
  /** What it says with the field words of the part before it, where it names none of its own. */
  about: string;
}

const SENTENCE = /[^。；;\n!！?？]+/gu;
const CLAUSE = /[^，,：:]+/gu;
/** Numbers that begin the points of a list. */
const POINT = /(?:^|[\s；;。])(?:\d{1,2}[、.．)）](?!\d)|[（(]\d{1,2}[）)]|[①②③④⑤⑥⑦⑧⑨])/gu;

/** Sentences and points of a list. */
export function sentencesOf(text: string): string[] {
  const parted = text.replace(POINT, '\n');
  return [...parted.matchAll(SENTENCE)].map(([sentence]) => sentence.trim()).filter((sentence) => sentence !== '');
}

/**
 * The clauses of a sentence. A clause that names no field goes on about that of the one before it.
 *
 * @param subjects words that name fields
 */
export function passagesOf(sentence: string, subjects: readonly string[]): Passage[] {
  let subject = '';
  return [...sentence.matchAll(CLAUSE)].map(([text]) => {
    const named = subjects.filter((word) => text.includes(word));
    if (named.length > 0) subject = named.join(' ');
    return { text, about: named.length > 0 ? text : `${subject} ${text}` };
  });
}
