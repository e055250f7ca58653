import type { Rule } from '../../core/model/rule';
import type { ListingAnswer } from '../commands/check';
import type { FiledListing } from '../commands/listing-file';

/** One listing of a file with its answer. */
type CheckedListing = Pick<FiledListing, 'name' | 'placeOf'> & { answer: ListingAnswer };

/** What is to be reported of one file. */
export interface Report {
  path: string;
  listings: readonly CheckedListing[];
  rules: readonly Rule[];
}

/** Id under which an empty required field is reported. */
export const MISSING_RULE = 'guoshen/missing';
export const MISSING_TEXT = '必填，没有填写；填上它';

/** Why something was let through, where that is known. */
export const whyText = (why: string | undefined): string => why ?? '是别的意思';
