import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { OverlayQuestion } from '../../components/overlay/state';
import { questionsFor } from '../../core/facts/self-checks';
import type { PathFacts } from '../../core/model/category';
import type { PageId } from '../../core/model/console';
import type { ConsoleFacts } from '../../core/model/console-facts';
import type { Submission } from '../../core/model/submission';

const KEY = 'self-checks';
/** By page: the submission that was looked at, as a digest, and the questions that were ticked for it. */
const Ticks = z.record(z.string(), z.object({ about: z.string(), ticked: z.array(z.string().max(80)).max(99) }));
type Ticks = z.infer<typeof Ticks>;

/**
 * The questions that no machine can answer, with the ticks of a person. Ticks hold for one submission: with another name
 * or category everything is asked again, and only the submission ticked last is remembered for each page. Of what was
 * typed only a digest is kept.
 */
export class SelfChecks {
  private ticks: Ticks = {};

  constructor(private readonly questions: () => ConsoleFacts['selfChecks']) {}

  async recall(): Promise<void> {
    try {
      const stored = await browser.storage.local.get(KEY);
      this.ticks = Ticks.catch({}).parse(stored[KEY] ?? {});
    } catch {
      // Nothing is remembered: everything is asked.
    }
  }

  /** @param chosen undefined while it is not clear which categories are chosen */
  questionsFor(page: PageId, submission: Submission, chosen: readonly PathFacts[] | undefined): OverlayQuestion[] {
    const ticked = this.ticked(page, submission);
    return questionsFor(this.questions(), page, chosen).map(({ id, question }) => ({
      id,
      question,
      ticked: ticked.includes(id),
    }));
  }

  private ticked(page: PageId, submission: Submission): readonly string[] {
    const remembered = this.ticks[page];
    return remembered?.about === digestOf(submission) ? remembered.ticked : [];
  }

  tick(page: PageId, submission: Submission, id: string, ticked: boolean): void {
    const others = this.ticked(page, submission).filter((other) => other !== id);
    const now = ticked ? [...others, id] : others;
    this.ticks = { ...this.ticks, [page]: { about: digestOf(submission), ticked: now } };
    browser.storage.local.set({ [KEY]: this.ticks }).catch(() => undefined);
  }
}

/** What makes two submissions of a page the same one: console, name and categories as they were read. */
function digestOf({ console, fields, categories }: Submission): string {
  const text = JSON.stringify([console, fields.name?.value ?? '', categories.map(({ parts }) => parts)]);
  // FNV-1a, twice with different starts; enough to tell submissions apart, and too little to get the text back.
  return [0x811c9dc5, 0x2166f1d5]
    .map((start) =>
      [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), start),
    )
    .map((hash) => (hash >>> 0).toString(16))
    .join('');
}
