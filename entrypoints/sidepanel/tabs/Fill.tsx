import consoleFacts from 'virtual:guoshen/console-facts';
import facts from 'virtual:guoshen/facts';
import pages from 'virtual:guoshen/pages';
import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { FillView } from '../../../components/fill/FillView';
import '../../../components/fill/fill.css';
import { useFillTexts } from '../../../components/fill/texts';
import { EmptyState, useSay } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import type { Category } from '../../../core/model/category';
import { CONSOLE_NAMES } from '../../../core/model/console-names';
import type { FillReport, FillWish, FormFields } from '../../../core/model/fill';
import type { DraftRecord, SubmissionRecord } from '../../../core/model/records/work';
import { leavesOf } from '../../../core/model/requirement';
import { restorable } from '../../../core/profile/drafts';
import { inUse } from '../../../core/profile/in-use';
import { propose } from '../../../core/profile/propose';
import { papersForUpload } from '../../../core/profile/upload-papers';
import { choose, newId, put, type Reader, type StoreFault } from '../../../store';
import { downloadKept } from '../../shared/download';
import { store } from '../../shared/store';
import { fillTab, undoFill } from '../../shared/tab-form';
import { usePack } from '../../shared/usePack';
import { useStored } from '../../shared/useStored';
import type { PanelTabProps } from '../tab';
import { useForm } from '../useForm';

/** Earlier forms from which values are proposed, the latest ones. */
const MOST_SUBMISSIONS = 200;

const everything = async (reader: Reader) => ({
  settings: await reader.settings(),
  profiles: await reader.list('profiles'),
  submissions: await reader.latest('submissions', MOST_SUBMISSIONS),
  drafts: await reader.list('drafts'),
  holdings: await reader.list('holdings'),
  files: await reader.list('files'),
});

/** What the form in front can be filled with. */
export default function Fill({ front }: PanelTabProps) {
  const texts = useFillTexts();
  const locale = useLocale();
  const say = useSay();
  const stored = useStored(everything);
  const kept = stored?.ok === true ? stored.value : undefined;
  const { form, refresh } = useForm(front, kept?.drafts);
  const pack = usePack();
  const catalogue = useMemo(() => buildCatalogue(pack.documents ?? facts.documents), [pack]);
  const [chosenProduct, setProduct] = useState<string>();
  const [done, setDone] = useState<{ tabId: number; report: FillReport }>();
  const [busy, setBusy] = useState(false);
  const profile = kept && inUse(kept.profiles, kept.settings);
  const products = profile?.products ?? [];
  const product = products.find(({ id }) => id === chosenProduct) ?? (chosenProduct === '' ? undefined : products[0]);
  const rows = useMemo(() => {
    if (form === undefined || kept === undefined) return [];
    const page = (pack.pages ?? pages).find(({ id }) => id === form.page);
    const known = { profile, product, submissions: kept.submissions, draft: draftOf(form, kept.drafts) };
    return propose({ form, page, known, rules: pack.rules ?? consoleFacts.rules });
  }, [form, kept, profile, product, pack]);
  const tell = ({ message }: StoreFault): void => say(bilingual(message, locale));
  if (stored?.ok === false) return <EmptyState text={bilingual(stored.fault.message, locale)} />;
  if (front.kind !== 'recognised' || form === undefined) {
    return <EmptyState text={texts.empty} action={{ label: texts.manage, run: () => void openProfiles() }} />;
  }
  const { tabId } = front;
  // Each tab has its own result; the undo of one is never asked of another.
  const report = done?.tabId === tabId ? done.report : undefined;

  async function fill(wishes: FillWish[]): Promise<void> {
    if (form === undefined) return;
    setBusy(true);
    const answer = await fillTab(tabId, form.page, wishes);
    setBusy(false);
    setDone(answer && { tabId, report: answer });
    if (answer === undefined) say(texts.tabGone);
    await refresh();
  }

  async function undo(): Promise<void> {
    if (form?.undo === undefined) return;
    const answer = await undoFill(tabId, form.undo.operation);
    setDone(undefined);
    const count = (outcome: string): number => answer?.results.filter((one) => one.outcome === outcome).length ?? 0;
    say(
      answer === undefined
        ? texts.result.undoGone
        : texts.result.undone(count('restored'), count('kept'), count('not-restored')),
    );
    await refresh();
  }

  async function note(): Promise<void> {
    if (form === undefined) return;
    const written = await store.write([put('submissions', noteOf(form, profile?.id, product?.id))]);
    if (written.ok) say(texts.noted);
    else tell(written.fault);
  }

  async function switchProfile(id: string): Promise<void> {
    if (kept === undefined) return;
    setProduct(undefined);
    const written = await store.write([choose({ currentProfile: id })]);
    if (!written.ok) tell(written.fault);
  }

  async function openFile(id: string): Promise<void> {
    const file = kept?.files.find((each) => each.id === id);
    const fault = file && (await downloadKept(file));
    if (fault !== undefined) tell(fault);
  }

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(texts.copied);
    } catch {
      say(texts.notCopied);
    }
  }

  const needed = neededBy(form, pack.categories ?? facts.categories);
  return (
    <FillView
      key={tabId}
      profiles={(kept?.profiles ?? []).map(({ id, label }) => ({ id, name: label }))}
      profile={profile?.id ?? ''}
      products={products.map(({ id, name }) => ({ id, name }))}
      product={product?.id ?? ''}
      rows={rows}
      filesFor={(field, label) =>
        papersForUpload(field, label, kept?.holdings ?? [], catalogue, needed).flatMap(({ name: paper, files = [] }) =>
          files.flatMap((id) => {
            const file = kept?.files.find((each) => each.id === id);
            return file === undefined ? [] : [{ id, paper, name: file.name }];
          }),
        )
      }
      consoleName={(console) => bilingual(CONSOLE_NAMES[console], locale)}
      report={report}
      undo={form.undo}
      busy={busy}
      onProfile={(id) => void switchProfile(id)}
      onProduct={setProduct}
      onFill={(wishes) => void fill(wishes)}
      onUndo={() => void undo()}
      onCloseReport={() => setDone(undefined)}
      onNote={() => void note()}
      onManage={() => void openProfiles()}
      onOpenFile={(id) => void openFile(id)}
      onCopy={(text) => void copy(text)}
    />
  );
}

const openProfiles = (): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL('/options.html#papers' as '/options.html') });

/** The unfinished version of the form in front, where there is something to restore. */
function draftOf({ page, where, fields }: FormFields, drafts: readonly DraftRecord[]): DraftRecord | undefined {
  const now = Object.fromEntries(fields.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])));
  return restorable(drafts, { page, where }, now, new Date().toISOString())?.draft;
}

/** Ids of the documents that the categories chosen on the page ask for. */
function neededBy({ console, categories }: FormFields, all: readonly Category[]): ReadonlySet<string> {
  const chosen = all.filter(
    (category) =>
      category.console === console &&
      (category.common === true || categories.some((path) => path.join('/') === category.path.join('/'))),
  );
  return new Set(
    chosen.flatMap(({ requirement }) => (requirement ? leavesOf(requirement) : [])).map((leaf) => leaf.document),
  );
}

/** What the page holds now, as an earlier submission for other forms. */
function noteOf(form: FormFields, profile: string | undefined, product: string | undefined): SubmissionRecord {
  const texts = form.fields.filter(
    ({ kind, value = '' }) => (kind === 'text' || kind === 'tags') && value.trim() !== '',
  );
  return {
    id: newId(),
    console: form.console,
    page: form.page,
    ...(profile !== undefined && { profile }),
    ...(product !== undefined && { product }),
    fields: Object.fromEntries(texts.map(({ field, value }) => [field, value])),
    categories: form.categories,
    at: new Date().toISOString(),
  };
}
