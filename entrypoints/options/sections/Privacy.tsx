import { useEffect, useRef, useState } from 'react';
import { EraseForm } from '../../../components/privacy/EraseForm';
import { ExportForm } from '../../../components/privacy/ExportForm';
import { ImportForm } from '../../../components/privacy/ImportForm';
import { KeptList } from '../../../components/privacy/KeptList';
import '../../../components/papers/papers.css';
import '../../../components/privacy/privacy.css';
import { usePrivacyTexts } from '../../../components/privacy/texts';
import { useRecordTexts } from '../../../components/records/texts';
import '../../../components/profiles/profiles.css';
import { Switch, useSay } from '../../../components/ui/controls';
import { saveFile } from '../../../components/ui/save-file';
import { bilingual, useLocale } from '../../../components/ui/text';
import { COLLECTIONS, type CollectionName } from '../../../core/model/records';
import { type AgeOptions, choose, type ImportPlan, planImport, type Reader, strengthOf } from '../../../store';
import { eraseEverything, eraseKind, kindSizes, storageUse } from '../../shared/privacy';
import { ReadOnlyNotice } from '../../shared/ReadOnlyNotice';
import { store } from '../../shared/store';
import { today } from '../../shared/today';
import { exportFiles, noteExport, readImport } from '../../shared/transfer';
import { useStored } from '../../shared/useStored';
import type { SectionProps } from '../sections';
import { FileLock } from './FileLock';

const ALL = Object.keys(COLLECTIONS) as CollectionName[];

const question = async (reader: Reader) => ({
  counts: await Promise.all(ALL.map(async (collection) => ({ collection, count: await reader.count(collection) }))),
  settings: await reader.settings(),
});

/** A file that was chosen, as far as it has been opened. */
type Incoming = { files: readonly File[]; locked: boolean; plan?: ImportPlan; missing?: number } | { problem: string };
/** One of several files of an export, to be saved by a press each. */
type MadePart = { name: string; file: Blob; saved: boolean };
/** Long work: what it is, how far, and how to stop it. */
type Work = { kind: 'export' | 'import'; progress: number | null };

/** What is kept, and how to take it out or away. */
export default function Privacy({ shown }: SectionProps) {
  const texts = usePrivacyTexts();
  const { collections } = useRecordTexts();
  const locale = useLocale();
  const say = useSay();
  const stored = useStored(question);
  // Apart from the counts: whoever has thousands of papers does not wait for it, nor for it behind another section.
  const sizes = useStored(async (reader) => (shown ? kindSizes(reader) : undefined), [shown]);
  const space = useSpace(stored);
  const [incoming, setIncoming] = useState<Incoming>();
  const [work, setWork] = useState<Work>();
  const [parts, setParts] = useState<readonly MadePart[]>([]);
  /** Something of it is still there although nothing is counted: the press has to be there, too. */
  const [halfErased, setHalfErased] = useState(false);
  const stopper = useRef<AbortController>(undefined);
  if (stored === undefined) return null;
  if (!stored.ok) return <p role="alert">{bilingual(stored.fault.message, locale)}</p>;
  const { counts, settings } = stored.value;
  const { exportedOn, rememberForms, fileLock } = settings;
  const locked = fileLock !== undefined;

  /** Runs long work that can be stopped, and shows how far it is. */
  async function run<T>(kind: Work['kind'], task: (options: AgeOptions) => Promise<T>): Promise<T> {
    stopper.current = new AbortController();
    setWork({ kind, progress: null });
    try {
      return await task({
        signal: stopper.current.signal,
        // How long the key takes is not known; the bytes behind it are.
        onProgress: (step) =>
          setWork({ kind, progress: step.phase === 'bytes' ? step.done / Math.max(1, step.of) : null }),
      });
    } finally {
      setWork(undefined);
    }
  }

  async function takeOut(chosen: CollectionName[], passphrase: string | undefined): Promise<void> {
    setParts([]);
    const made = await run('export', (options) => exportFiles({ chosen, passphrase, ...options }));
    if (!made.ok) return say(bilingual(made.fault.message, locale));
    const [only, ...others] = made.value;
    const ending = `.json${passphrase === undefined ? '' : '.age'}`;
    if (only !== undefined && others.length === 0) {
      saveFile(only, `guoshen-${today()}${ending}`);
      say(texts.exported);
      await noteExport();
      return;
    }
    // Browsers hold back several downloads of one press.
    setParts(
      made.value.map((file, index) => ({
        name: `guoshen-${today()}-${index + 1}-${made.value.length}${ending}`,
        file,
        saved: false,
      })),
    );
  }

  async function savePart(name: string): Promise<void> {
    const next = parts.map((part) => (part.name === name ? { ...part, saved: true } : part));
    for (const part of parts) if (part.name === name) saveFile(part.file, name);
    setParts(next);
    if (next.every(({ saved }) => saved)) await noteExport();
  }

  async function look(files: readonly File[], passphrase?: string): Promise<void> {
    const found = await run('import', (options) => readImport(files, passphrase, options));
    if (!found.ok && found.fault.kind === 'needs-passphrase') return setIncoming({ files, locked: true });
    const plan = found.ok ? await store.read((reader) => planImport(reader, found.value.read)) : found;
    setIncoming(
      plan.ok
        ? { files, locked: false, plan: plan.value, missing: found.ok ? found.value.missing : 0 }
        : passphrase === undefined
          ? { problem: bilingual(plan.fault.message, locale) }
          : { files, locked: true },
    );
    if (!plan.ok && passphrase !== undefined) say(bilingual(plan.fault.message, locale));
  }

  async function takeOver(plan: ImportPlan, take: ReadonlySet<string> | 'all'): Promise<void> {
    const written = await store.write(plan.changes(take));
    if (!written.ok) return say(bilingual(written.fault.message, locale));
    setIncoming(undefined);
    say(texts.imported);
  }

  async function remember(on: boolean): Promise<void> {
    const written = await store.write([choose({ rememberForms: on })]);
    if (!written.ok) say(bilingual(written.fault.message, locale));
  }

  async function eraseOnly(collection: CollectionName): Promise<void> {
    const erased = await eraseKind(collection);
    say(erased.ok ? texts.kindErased(collections[collection]) : bilingual(erased.fault.message, locale));
  }

  async function erase(): Promise<void> {
    const erased = await eraseEverything();
    setHalfErased(!erased.ok);
    say(erased.ok ? texts.erased : bilingual(erased.fault.message, locale));
  }

  const chosen = incoming !== undefined && 'files' in incoming ? incoming : undefined;
  return (
    <div className="gs-form">
      <ReadOnlyNotice />
      <KeptList
        counts={counts}
        sizes={sizes?.ok === true ? sizes.value : undefined}
        space={space}
        onErase={(collection) => void eraseOnly(collection)}
      />
      <Switch
        label={texts.remember}
        hint={texts.rememberHint}
        checked={rememberForms}
        onChange={(on) => void remember(on)}
      />
      <FileLock locked={locked} />
      <ExportForm
        counts={counts}
        lastExport={exportedOn}
        strengthOf={(passphrase) => strengthOf(passphrase).share}
        progress={work?.kind === 'export' ? work.progress : undefined}
        parts={parts}
        onSavePart={(name) => void savePart(name)}
        onExport={(parts, passphrase) => void takeOut(parts, passphrase)}
        onStop={() => stopper.current?.abort()}
      />
      <ImportForm
        preview={chosen?.plan}
        needsPassphrase={chosen?.locked === true}
        progress={work?.kind === 'import' ? work.progress : undefined}
        problem={incoming !== undefined && 'problem' in incoming ? incoming.problem : undefined}
        missing={chosen?.missing ?? 0}
        onFiles={(files) => void look(files)}
        onPassphrase={(passphrase) => chosen !== undefined && void look(chosen.files, passphrase)}
        onImport={(take) => chosen?.plan !== undefined && void takeOver(chosen.plan, take)}
        onCancel={() => setIncoming(undefined)}
        onStop={() => stopper.current?.abort()}
      />
      <EraseForm disabled={!halfErased && counts.every(({ count }) => count === 0)} onErase={() => void erase()} />
    </div>
  );
}

/** Bytes that all of it takes, and that the browser would still give; asked anew when something was written. */
function useSpace(stored: unknown): { used: number; free: number } | undefined {
  const [space, setSpace] = useState<{ used: number; free: number }>();
  useEffect(() => {
    if (stored === undefined) return;
    void storageUse().then(({ usage, quota }) => {
      if (usage !== undefined && quota !== undefined) setSpace({ used: usage, free: Math.max(0, quota - usage) });
    });
  }, [stored]);
  return space;
}
