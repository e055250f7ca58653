import { compareEdition, type EditionReport, type RowPath } from '../../core/edition/compare';
import type { Facts } from '../../data/load';
import { readText } from '../read-text';
import { Unusable } from '../unusable';

/** The official page has a tenth of a megabyte. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * `import wechat-categories FILE [--json]`: what the official page's text says otherwise than our data.
 *
 * @returns the exit status: 1 when there is a difference
 * @throws Unusable when the file is not such a page
 */
export function importEdition(facts: Facts, rest: readonly string[], options: { json?: boolean | undefined }): number {
  const [kind, file, ...more] = rest;
  if (kind !== 'wechat-categories' || file === undefined || more.length > 0) {
    throw new Unusable('import takes wechat-categories and a FILE; see guoshen help import');
  }
  const report = compareEdition(readText(file, MAX_BYTES), facts.categories);
  if (report.rows === 0)
    throw new Unusable(
      `${file}: no row of the table of service categories is in it; copy the whole official page as text and save that`,
    );
  const { added, changed, removed, unread, exceptions } = report;
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ added, changed, removed, unread })}\n`);
    // The four lists are what differs; an exception is no difference, so it is told beside them.
    for (const { path, reason } of exceptions) process.stderr.write(`exception: ${pathText(path)}: ${reason}\n`);
  } else process.stdout.write(`${readable(report)}\n`);
  return added.length + changed.length + removed.length + unread.length > 0 ? 1 : 0;
}

const pathText = (path: RowPath): string => path.join(' / ');

/** A cell's text below its heading. */
const quoted = (name: string, text: string): string[] => [
  `    ${name}:${text === '' ? ' (empty)' : ''}`,
  ...(text === '' ? [] : text.split('\n').map((line) => `      ${line}`)),
];

function readable({ added, changed, removed, unread, exceptions, rows }: EditionReport): string {
  const total = added.length + changed.length + removed.length + unread.length;
  return [
    total === 0
      ? `no difference in ${rows} rows`
      : `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unread.length} lines unread (${rows} rows)`,
    ...added.flatMap(({ path, line, thirdLevels, requirement, scope, remark, sameCellsAs }) => [
      `added    ${pathText(path)} (line ${line})${sameCellsAs ? `; same cells as ${pathText(sameCellsAs)}, which is gone` : ''}`,
      ...(thirdLevels.length > 0 ? [`    third levels: ${thirdLevels.join(', ')}`] : []),
      ...quoted('requirement', requirement),
      ...quoted('scope', scope),
      ...quoted('remark', remark),
    ]),
    ...changed.flatMap(({ path, row, line, what, now, thirdLevels, sharedWith }) => [
      `changed  ${pathText(path)} (row ${row}, line ${line}): ${what.join(', ')}`,
      ...Object.entries(now).flatMap(([cell, text]) => quoted(`${cell} now`, text)),
      ...(thirdLevels?.added.length ? [`    third levels added: ${thirdLevels.added.join(', ')}`] : []),
      ...(thirdLevels?.removed.length ? [`    third levels removed: ${thirdLevels.removed.join(', ')}`] : []),
      ...(sharedWith ? [`    the same cell holds for ${sharedWith.map(pathText).join(', ')}`] : []),
    ]),
    ...removed.map(({ path, row }) => `removed  ${pathText(path)} (row ${row})`),
    ...unread.map(({ line, text }) => `unread   line ${line}: ${text}`),
    ...exceptions.map(({ path, reason }) => `cannot be told from the text: ${pathText(path)}: ${reason}`),
  ].join('\n');
}
