import { differencesFrom } from '../../core/checks/consistency';
import type { FormMemory, Request } from '../../core/model/message';
import type { DraftRecord, SubmissionRecord } from '../../core/model/records/work';
import { outdatedDrafts, restorable } from '../../core/profile/drafts';
import { type Change, newId, put, remove } from '../../store';
import { store } from '../shared/store';

type Of<K extends Request['kind']> = Extract<Request, { kind: K }>;

/** Earlier forms that others are compared with. */
const MOST_COMPARED = 200;

const isOn = async (): Promise<boolean> => {
  const answer = await store.read(({ settings }) => settings());
  return answer.ok && answer.value.rememberForms;
};

/** Keeps the form as it stands; drafts that are out of date go in the same write. */
export async function keepDraft({ visit, page, console, where, fields }: Of<'keep-draft'>, now: string): Promise<void> {
  if (!(await isOn()) || Object.keys(fields).length === 0) return;
  const draft: DraftRecord = { id: visit, console, page, where, fields, savedAt: now };
  const kept = await store.list('drafts');
  const others = kept.ok ? kept.value.filter(({ id }) => id !== visit) : [];
  const gone = outdatedDrafts([draft, ...others], now).map(({ id }) => remove('drafts', id));
  await store.write([put('drafts', draft), ...gone]);
}

/** The form went off. Sent again unchanged, it is the same submission at a later moment. */
export async function formSent(
  { visit, console, page, where, fields, categories }: Of<'form-sent'>,
  now: string,
): Promise<void> {
  if (!(await isOn())) return;
  const [drafts, earlier] = await Promise.all([
    store.query('drafts', (draft) => draft.id === visit || (draft.page === page && draft.where === where)),
    store.query('submissions', (each) => each.console === console && each.page === page),
  ]);
  // The page may have refused it because a login had expired: what was typed stays restorable for a while.
  const changes: Change[] = (drafts.ok ? drafts.value : []).map((draft) =>
    draft.id === visit ? put('drafts', { ...draft, fields, savedAt: now, sentAt: now }) : remove('drafts', draft.id),
  );
  const record: SubmissionRecord = { id: newId(), console, page, fields, categories, at: now, outcome: 'waiting' };
  const same = (earlier.ok ? earlier.value : []).find(
    (each) => each.outcome === 'waiting' && contentOf(each) === contentOf(record),
  );
  changes.push(put('submissions', same === undefined ? record : { ...same, at: now }));
  await store.write(changes);
}

const contentOf = ({ fields, categories }: SubmissionRecord): string =>
  JSON.stringify([Object.entries(fields).sort(([a], [b]) => a.localeCompare(b)), categories]);

/** What is remembered about a form; of other forms' values only which fields differ. */
export async function formMemory(
  { visit, console, page, where, fields }: Of<'form-memory'>,
  now: string,
): Promise<FormMemory> {
  const [drafts, submissions] = await Promise.all([
    store.query('drafts', (draft) => draft.page === page && draft.where === where),
    store.query('submissions', (each) => each.console !== console),
  ]);
  const found = restorable(drafts.ok ? drafts.value : [], { page, where }, fields, now, visit);
  const earlier = (submissions.ok ? submissions.value : [])
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, MOST_COMPARED);
  return {
    ...(found && { draft: { id: found.draft.id, savedAt: found.draft.savedAt, differs: found.differs } }),
    differences: differencesFrom(earlier, console, fields),
  };
}

export const dropDraft = async ({ draft }: Of<'drop-draft'>): Promise<void> => {
  await store.write([remove('drafts', draft)]);
};
