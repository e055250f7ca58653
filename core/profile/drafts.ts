import type { FieldKey, PageId } from '../model/console';
import type { ConsolePage } from '../model/page';
import type { DraftRecord } from '../model/records/work';
import type { Submission } from '../model/submission';

/** How long an unfinished form is kept, in days. */
export const DRAFT_DAYS = 14;
/** How long a form that was sent stays restorable, in minutes: a login that had expired is noticed at once. */
export const SENT_MINUTES = 60;
/** Drafts kept for one form; the oldest go first. */
export const MOST_DRAFTS = 10;

/** UTF-16 units; a longer text is no field of these forms. */
const LONGEST_KEPT = 20_000;

/** Keys of fields whose text a person types; files, choices and categories are not kept. */
const KEPT_KINDS: ReadonlySet<string> = new Set(['text', 'tags']);

/** Texts of a form that are worth keeping: known fields alone, so that no password, token or bank field is among them. */
export function keptFields(page: ConsolePage, { fields }: Submission): DraftRecord['fields'] {
  return Object.fromEntries(
    page.fields.flatMap(({ key, kind }) => {
      const value = fields[key]?.value;
      const worthKeeping = value !== undefined && value.trim() !== '' && value.length <= LONGEST_KEPT;
      return KEPT_KINDS.has(kind) && worthKeeping ? [[key, value]] : [];
    }),
  );
}

type Texts = Readonly<Partial<Record<FieldKey, string>>>;

/** What there is to restore, and where it differs from what stands in the form. */
export interface Restorable {
  draft: DraftRecord;
  differs: FieldKey[];
}

/**
 * The latest draft of a form that holds something the form does not; undefined where nothing would be lost.
 *
 * @param now the moment, ISO 8601 in UTC
 * @param own the draft of this very visit, which is not offered
 */
export function restorable(
  drafts: readonly DraftRecord[],
  { page, where }: { page: PageId; where: string },
  fields: Texts,
  now: string,
  own?: string,
): Restorable | undefined {
  const [draft] = drafts
    .filter((each) => each.page === page && each.where === where && each.id !== own && !isOutdated(each, now))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  if (draft === undefined) return undefined;
  const differs = differingFields(draft, fields);
  return differs.length === 0 ? undefined : { draft, differs };
}

/** Fields in which a draft holds another text than these. */
export const differingFields = (draft: Pick<DraftRecord, 'fields'>, fields: Texts): FieldKey[] =>
  (Object.entries(draft.fields) as [FieldKey, string][]).flatMap(([key, kept]) =>
    sameText(kept, fields[key] ?? '') ? [] : [key],
  );

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function isOutdated({ savedAt, sentAt }: Pick<DraftRecord, 'savedAt' | 'sentAt'>, now: string): boolean {
  const moment = Date.parse(now);
  if (sentAt !== undefined && moment - Date.parse(sentAt) > SENT_MINUTES * MINUTE) return true;
  return moment - Date.parse(savedAt) > DRAFT_DAYS * DAY;
}

/** Drafts that are to go: outdated ones, and those of one form beyond the most that are kept. */
export function outdatedDrafts(drafts: readonly DraftRecord[], now: string): DraftRecord[] {
  const latestFirst = [...drafts].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  const seen = new Map<string, number>();
  return latestFirst.filter((draft) => {
    const form = `${draft.page} ${draft.where}`;
    const count = (seen.get(form) ?? 0) + 1;
    seen.set(form, count);
    return count > MOST_DRAFTS || isOutdated(draft, now);
  });
}

const sameText = (a: string, b: string): boolean =>
  a.replace(/\r\n?/gu, '\n').trim() === b.replace(/\r\n?/gu, '\n').trim();
