import type { FieldKey } from '../../model/console';
import type { FileFacts } from '../../model/file-facts';
import type { FileSlot } from '../../model/product-form';
import type { Finding } from '../../model/review';
import { fileProblems } from './problems';

/**
 * What is wrong with the files chosen for one field, as findings whose match is the file's name.
 *
 * @param slots the places of the facts that may be meant; what one of them takes is taken
 * @param certain false when files may have been taken away since: then nothing blocks
 */
export function fileFindings(
  field: FieldKey,
  slots: readonly FileSlot[],
  files: readonly FileFacts[],
  certain: boolean,
): Finding[] {
  const slot = merged(slots);
  if (slot === undefined) return [];
  const [group] = slot.page.split('/');
  return fileProblems(slot, files).map(({ kind, file, level, message, instead, source }) => ({
    rule: `${group}/${field}-${kind}`,
    field,
    start: 0,
    end: 0,
    match: file,
    level: level === 'block' && !certain ? 'warn' : level,
    message,
    instead,
    source,
  }));
}

/** One row for several ends (desktop, phone) takes the files of each: the pieces add up. */
function merged(slots: readonly FileSlot[]): FileSlot | undefined {
  const [first, ...others] = slots;
  if (first === undefined || others.length === 0) return first;
  const limits = slots.flatMap((slot) => slot.limits);
  const pieces = slots.reduce(
    (sum, slot) => sum + Math.max(...slot.limits.map(({ maxPieces }) => maxPieces ?? Number.POSITIVE_INFINITY)),
    0,
  );
  return {
    ...first,
    limits: limits.map(({ maxPieces: _, ...limit }) => ({
      ...limit,
      ...(Number.isFinite(pieces) && { maxPieces: pieces }),
    })),
  };
}
