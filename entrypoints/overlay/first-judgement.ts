import type { PageReader } from '../../consoles/reader';
import { judgeField } from '../../core/checks/judge-field';
import type { FieldKey } from '../../core/model/console';
import type { Rule } from '../../core/model/rule';
import type { FieldReading } from '../../core/model/submission';
import { rulesFor } from '../../core/review';
import { inSlices, nextTask } from '../shared/in-slices';

/**
 * Reads and judges the form in front for the first time, in tasks of their own: what is done the first time takes longest,
 * and all of it at once would hold up the page. Nobody is told what came of it; the reader and the rules remember it.
 */
export async function judgeFirst(reader: PageReader, rules: () => readonly Rule[]): Promise<void> {
  // Nobody waits for a page that is not seen, and its timers come once a second.
  if (document.hidden) return;
  await nextTask();
  reader.prepare(location);
  await nextTask();
  const reading = reader.read(location);
  if (reading === undefined) return;
  const { page, submission } = reading;
  const fields = Object.entries(submission.fields) as [FieldKey, FieldReading][];
  const pieces = rulesFor(rules(), page.console, page.id).flatMap((rule) =>
    fields.map(([field, read]) => ({ rule, field, read })),
  );
  await inSlices(
    pieces,
    ({ rule, field, read }) => judgeField(field, read, { rules: [rule] }),
    async () => {
      if (!document.hidden) await nextTask();
    },
  );
}
