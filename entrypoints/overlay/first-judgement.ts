import type { PageReader } from '../../consoles/reader';
import { judgeField } from '../../core/checks/judge-field';
import type { FieldKey } from '../../core/model/console';
import type { Rule } from '../../core/model/rule';
import type { FieldReading } from '../../core/model/submission';
import { rulesFor } from '../../core/review';
import { inSlices, nextTask } from '../shared/in-slices';

/**
 * The first reading and judging of a form, in tasks of their own: what is done the first time takes longest, and all of it
 * at once would hold up the page. Nobody is told what came of it; the reader and the rules remember it.
 */
export class FirstJudgement {
  /** Until then nothing has to be shown: it would do the rest at once. */
  isDone = false;

  constructor(
    private readonly reader: PageReader,
    private readonly rules: () => readonly Rule[],
  ) {}

  async run(): Promise<void> {
    try {
      await this.judge();
    } catch {
      // All of it is done again for what is shown: what is wrong comes to light there.
    }
    this.isDone = true;
  }

  private async judge(): Promise<void> {
    await nextTask();
    this.reader.prepare(location);
    await nextTask();
    const reading = this.reader.read(location);
    if (reading === undefined) return;
    const { page, submission } = reading;
    const fields = Object.entries(submission.fields) as [FieldKey, FieldReading][];
    const pieces = rulesFor(this.rules(), page.console, page.id).flatMap((rule) =>
      fields.map(([field, read]) => ({ rule, field, read })),
    );
    await nextTask();
    await inSlices(pieces, ({ rule, field, read }) => judgeField(field, read, { rules: [rule] }));
    await nextTask();
  }
}
