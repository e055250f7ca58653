import { differencesFrom } from '../../core/checks/consistency';
import type { FormMemory, Request } from '../../core/model/message';
import type { SubmissionRecord } from '../../core/model/records/work';
import { differingFields, outdatedDrafts, restorable } from '../../core/profile/drafts';
import { newId, put, remove } from '../../store';
import { store } from '../shared/store';

type Of<K extends Request['kind']> = Extract<Request, { kind: K }>;

/** Earlier forms that others are compared with, the latest ones. */
const MOST_COMPARED = 200;

const isOn = async (): Promise<boolean> => {
  const answer = await store.read(({ settings }) => settings());
  return answer.ok && answer.value.rememberForms;
};

let before: Promise<unknown> = Promise.resolve();

/** Answers what a page says and asks about its form, one after the other: a late draft must not undo that it was sent. */
export function rememberForm(
  request: Of<'keep-draft'> | Of<'form-sent'> | Of<'form-memory'>,
  now: string,
): Promise<FormMemory | undefined> {
  const done = before.then(async () => {
    if (!(await isOn())) return request.kind === 'form-memory' ? { differences: [] } : undefined;
    switch (request.kind) {
      case 'keep-draft':
        await keepDraft(request, now);
        return undefined;
      case 'form-sent':
        await formSent(request, now);
        return undefined;
      case 'form-memory':
        return formMemory(request, now);
    }
  });
  before = done.catch(() => undefined);
  return done;
}

async function keepDraft({ visit, page, console, where, fields }: Of<'keep-draft'>, now: string): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  await store.write([put('drafts', { id: visit, console, page, where, fields, savedAt: now })]);
  await dropOutdated(now);
}

/** Drafts are kept for so long and no longer, whatever the settings are. */
export async function dropOutdated(now: string): Promise<void> {
  const kept = await store.list('drafts');
  const gone = outdatedDrafts(kept.ok ? kept.value : [], now);
  if (gone.length > 0) await store.write(gone.map(({ id }) => remove('drafts', id)));
}

/** The form went off. Sent again unchanged, it is the same submission at a later moment. */
async function formSent(
  { visit, console, page, where, fields, categories }: Of<'form-sent'>,
  now: string,
): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  const [drafts, earlier] = await Promise.all([
    store.query('drafts', (draft) => draft.page === page && draft.where === where),
    store.read((reader) =>
      reader.latest('submissions', MOST_COMPARED, (each) => each.console === console && each.page === page),
    ),
  ]);
  const record: SubmissionRecord = { id: newId(), console, page, fields, categories, at: now, outcome: 'waiting' };
  const same = (earlier.ok ? earlier.value : []).find(
    (each) => each.outcome === 'waiting' && contentOf(each) === contentOf(record),
  );
  await store.write([
    // What others hold beyond this may be another product's.
    ...(drafts.ok ? drafts.value : [])
      .filter((draft) => draft.id !== visit && differingFields(draft, fields).length === 0)
      .map(({ id }) => remove('drafts', id)),
    // The page may have refused it because a login had expired: what was sent stays restorable for a while.
    put('drafts', { id: visit, console, page, where, fields, savedAt: now, sentAt: now }),
    put('submissions', same === undefined ? record : { ...same, at: now }),
  ]);
}

const contentOf = ({ fields, categories }: SubmissionRecord): string =>
  JSON.stringify([Object.entries(fields).sort(([a], [b]) => a.localeCompare(b)), categories]);

/** What is remembered about a form; of other forms' values only which fields differ. */
async function formMemory(
  { visit, console, page, where, fields }: Of<'form-memory'>,
  now: string,
): Promise<FormMemory> {
  const [drafts, submissions] = await Promise.all([
    store.query('drafts', (draft) => draft.page === page && draft.where === where),
    store.read((reader) => reader.latest('submissions', MOST_COMPARED, (each) => each.console !== console)),
  ]);
  const found = restorable(drafts.ok ? drafts.value : [], { page, where }, fields, now, visit);
  return {
    ...(found && { draft: { id: found.draft.id, savedAt: found.draft.savedAt, differs: found.differs } }),
    differences: differencesFrom(submissions.ok ? submissions.value : [], console, fields),
  };
}

export const dropDraft = async ({ draft }: Of<'drop-draft'>): Promise<void> => {
  await store.write([remove('drafts', draft)]);
};
