import { isMap, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { Facts } from '../../data/load';
import { readText } from '../read-text';
import { Unusable } from '../unusable';
import { type CheckOptions, checkListing, type ListingAnswer, Question } from './check';
import { type CheckedListing, type Report, reporters } from './reports';

const MOST_BYTES = 5 * 1024 * 1024;

/**
 * `check --file`: a listing kept in a repository, in YAML or JSON, one or several documents. Prints a report.
 *
 * @returns the exit status: 1 when something blocks
 * @throws Unusable for a file that cannot be read, and for a format that does not exist
 */
export function checkFile(facts: Facts, path: string, format: string, options: CheckOptions): number {
  if (!Object.hasOwn(reporters, format)) {
    throw new Unusable(`no such format: ${format} (${Object.keys(reporters).join(', ')})`);
  }
  const report: Report = { path, listings: readListings(path, facts, options), rules: facts.rules };
  process.stdout.write(reporters[format as keyof typeof reporters](report));
  return report.listings.some(({ answer }) => isBlocked(answer)) ? 1 : 0;
}

/** Whether a reviewer would refuse the listing. */
const isBlocked = ({ findings, missing }: ListingAnswer): boolean =>
  missing.length > 0 || findings.some(({ level }) => level === 'block');

function readListings(path: string, facts: Facts, options: CheckOptions): CheckedListing[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(readText(path, MOST_BYTES), { lineCounter: lines });
  if (documents.length === 0) throw new Unusable(`${path}: holds no listing`);
  return documents.map((document, index) => {
    const [error] = document.errors;
    if (error !== undefined) throw new Unusable(`${path}: ${error.message.split('\n')[0]}`);
    // An alias that repeats itself would grow without end.
    const parsed = Question.safeParse(document.toJS({ maxAliasCount: 100 }));
    if (!parsed.success) throw new Unusable(`${path}: ${z.prettifyError(parsed.error)}`);
    return {
      name: String(parsed.data.id ?? parsed.data.fields.name ?? `listing ${index + 1}`),
      answer: checkListing(facts, parsed.data, options),
      placeOf: (field) => {
        const fields = isMap(document.contents) ? document.contents.get('fields', true) : undefined;
        const node = isMap(fields) ? fields.get(field, true) : undefined;
        const range = isScalar(node) ? node.range : undefined;
        const place = lines.linePos(range?.[0] ?? document.range[0]);
        return { line: Math.max(1, place.line), column: Math.max(1, place.col) };
      },
    };
  });
}
