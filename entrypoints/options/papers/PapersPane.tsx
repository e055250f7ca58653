import facts from 'virtual:guoshen/facts';
import { useEffect, useMemo, useState } from 'react';
import type { DocumentChoice } from '../../../components/papers/DocumentPicker';
import type { Paper } from '../../../components/papers/PaperCard';
import { type EditedPaper, PaperEditor } from '../../../components/papers/PaperEditor';
import { PapersView } from '../../../components/papers/PapersView';
import { SeveralFiles } from '../../../components/papers/SeveralFiles';
import { usePapersTexts } from '../../../components/papers/texts';
import { ChangedElsewhere } from '../../../components/records/ChangedElsewhere';
import { useSay } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import type { FileRecord, HoldingRecord } from '../../../core/model/records/papers';
import type { PackFacts } from '../../../core/pack/schema';
import { seenNow } from '../../../core/profile/expiry';
import { inUse } from '../../../core/profile/in-use';
import { reportPaper } from '../../../core/profile/paper-state';
import { documentUses } from '../../../core/profile/uses';
import { findTitle } from '../../../core/requirements/held';
import { newId } from '../../../store';
import { downloadKept } from '../../shared/download';
import { rememberSeen } from '../../shared/expiry-seen';
import { lookupOver } from '../../shared/lookup';
import { store } from '../../shared/store';
import { today } from '../../shared/today';
import { usePack } from '../../shared/usePack';
import { usePageVisible } from '../../shared/usePageVisible';
import { useWrite } from '../../shared/useWrite';
import { isTooLarge, paperOfFile, removePaper, savePaper, toPaperFile } from './paper-files';
import { type KeptPapers, LAST_DAY, usePapers } from './usePapers';

/** What is asked of the facts in use. */
function factsOver(pack: PackFacts) {
  const catalogue = buildCatalogue(pack.documents ?? facts.documents);
  const lookup = lookupOver(pack);
  return {
    catalogue,
    uses: documentUses(pack.categories ?? facts.categories),
    documentOf: (id: string): DocumentChoice | undefined => catalogue.byId.get(id),
    searchDocuments: (query: string): DocumentChoice[] =>
      lookup.search(query, 60).flatMap(({ entry: { id, kind, name } }) => (kind === 'document' ? [{ id, name }] : [])),
  };
}
type PaperFacts = ReturnType<typeof factsOver>;

/** What is open over the list. */
type Open = { kind: 'one'; paper: EditedPaper; seen?: HoldingRecord } | { kind: 'several'; papers: EditedPaper[] };

/**
 * The papers that the team holds.
 *
 * @param inView whether the list is what the page shows: only then are its reminders seen
 */
export function PapersPane({ inView }: { inView: boolean }) {
  const texts = usePapersTexts();
  const locale = useLocale();
  const say = useSay();
  const write = useWrite();
  const stored = usePapers();
  const pack = usePack();
  const known = useMemo(() => factsOver(pack), [pack]);
  const [open, setOpen] = useState<Open>();
  const kept = stored?.ok === true ? stored.value : undefined;
  const current = kept && inUse(kept.profiles, kept.settings);
  const shown = useMemo(() => kept && shownOf(kept, current?.company, known), [kept, current, known]);
  const isSeen = usePageVisible() && inView;
  useEffect(() => {
    if (isSeen && kept?.complete) void rememberSeen(seenNow(kept.holdings, today(), kept.settings.reminderDays));
  }, [kept, isSeen]);
  if (stored?.ok === false) return <p role="alert">{bilingual(stored.fault.message, locale)}</p>;
  if (kept === undefined || shown === undefined) return null;

  async function save(edited: readonly EditedPaper[], seen?: HoldingRecord): Promise<void> {
    const changes = await Promise.all(edited.map((paper) => savePaper(paper, seen, new Date().toISOString())));
    if (await write(changes.flat(), { done: texts.saved })) setOpen(undefined);
  }

  async function takeAway({ holding, files }: Paper): Promise<void> {
    const plan = await store.read((reader) => removePaper(reader, holding, files));
    if (!plan.ok) return say(bilingual(plan.fault.message, locale));
    const { changes, undo } = plan.value;
    await write(changes, {
      done: texts.removed(holding.name),
      undo: { label: texts.undo, changes: () => undo, done: texts.restored },
    });
  }

  async function handOut(file: FileRecord): Promise<void> {
    const fault = await downloadKept(file);
    if (fault !== undefined) say(bilingual(fault.message, locale));
  }

  const small = (files: readonly File[]): File[] =>
    files.filter((file) => {
      if (isTooLarge(file)) say(texts.tooLarge(file.name));
      return !isTooLarge(file);
    });
  const papersOfFiles = (files: readonly File[]): EditedPaper[] =>
    small(files).map((file) => paperOfFile(file, known.catalogue, current?.company));
  const drop = (files: readonly File[]): void => {
    const found = papersOfFiles(files);
    const [only] = found;
    if (found.length === 1 && only !== undefined) setOpen({ kind: 'one', paper: only });
    else if (found.length > 1) setOpen({ kind: 'several', papers: found });
  };

  return (
    <PapersView
      {...shown}
      applicant={current?.company}
      today={today()}
      onFiles={drop}
      onAdd={() => {
        const holder = current?.company?.slice(0, 120);
        setOpen({ kind: 'one', paper: { holding: { id: newId(), name: '', ...(holder && { holder }) }, files: [] } });
      }}
      onEdit={({ holding, files }) => setOpen({ kind: 'one', paper: { holding, files }, seen: holding })}
      onRemove={(paper) => void takeAway(paper)}
      onDownload={(file) => void handOut(file)}
    >
      {open?.kind === 'one' && (
        <PaperEditor
          key={open.paper.holding.id}
          paper={open.paper}
          isNew={open.seen === undefined}
          documentOf={known.documentOf}
          search={known.searchDocuments}
          onFiles={(files) => small(files).map(toPaperFile)}
          onSave={(paper) => void save([paper], open.seen)}
          onClose={() => setOpen(undefined)}
          notice={<ChangedElsewhere seen={open.seen} now={kept.holdings.find(({ id }) => id === open.seen?.id)} />}
        />
      )}
      {open?.kind === 'several' && (
        <SeveralFiles
          papers={open.papers}
          onFiles={papersOfFiles}
          documentOf={known.documentOf}
          onSave={(edited) => void save(edited)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </PapersView>
  );
}

/** Days as they are written sort as they follow; no last day is the last of all. */
const byDay = (a = LAST_DAY, b = LAST_DAY): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every paper, the most urgent first, and what is to be told of one when it is drawn. */
function shownOf(
  { settings, profiles, holdings, files, total, due }: KeptPapers,
  company: string | undefined,
  { catalogue, uses }: PaperFacts,
) {
  const day = today();
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const companyOf = new Map(profiles.map((profile) => [profile.id, profile.company]));
  return {
    holdings: holdings.toSorted((a, b) => byDay(a.expires, b.expires)),
    total,
    due,
    paperOf(holding: HoldingRecord): Paper {
      const document = holding.document ?? findTitle(holding.name, catalogue)?.document.id;
      const ofDocument = (document === undefined ? undefined : uses.get(document)) ?? [];
      const applicant = (holding.profile && companyOf.get(holding.profile)) ?? company;
      return {
        holding,
        known: document !== undefined && catalogue.byId.has(document),
        report: reportPaper(holding, applicant, ofDocument, day, settings.reminderDays),
        uses: ofDocument,
        files: (holding.files ?? []).flatMap((id) => fileOf.get(id) ?? []),
      };
    },
  };
}
