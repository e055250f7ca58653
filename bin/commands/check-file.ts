import type { Facts } from '../../data/load';
import { type Report, reporters } from '../reports';
import { Unusable } from '../unusable';
import { type CheckOptions, checkListing, type ListingAnswer, type Question } from './check';
import { readListings } from './listing-file';

/**
 * `check --file`: a listing kept in a repository, in YAML or JSON, one or several documents. Prints a report.
 *
 * @returns the exit status: 1 when something blocks
 * @throws Unusable for a file that cannot be read or says nothing to check, and for a format that does not exist
 */
export function checkFile(facts: Facts, path: string, format: string, options: CheckOptions): number {
  if (!Object.hasOwn(reporters, format)) {
    throw new Unusable(`no such format: ${format} (${Object.keys(reporters).join(', ')})`);
  }
  const listings = readListings(path).map((listing) => ({ ...listing, answer: answerOf(listing.question) }));
  const report: Report = { path, listings, rules: facts.rules };
  process.stdout.write(reporters[format as keyof typeof reporters](report));
  return listings.some(({ answer }) => isBlocked(answer)) ? 1 : 0;

  function answerOf(question: Question): ListingAnswer {
    const answer = checkListing(facts, question, options);
    if (answer.verdict === 'unread')
      throw new Unusable(`${path}: nothing to check: give texts in "fields", or a "path"`);
    return answer;
  }
}

/** Whether a reviewer would refuse the listing. */
const isBlocked = ({ findings, missing }: ListingAnswer): boolean =>
  missing.length > 0 || findings.some(({ level }) => level === 'block');
