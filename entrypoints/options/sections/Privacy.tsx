import { useEffect, useRef, useState } from 'react';
import { EraseForm } from '../../../components/privacy/EraseForm';
import { ExportForm } from '../../../components/privacy/ExportForm';
import { ImportForm } from '../../../components/privacy/ImportForm';
import { KeptList } from '../../../components/privacy/KeptList';
import '../../../components/privacy/privacy.css';
import { usePrivacyTexts } from '../../../components/privacy/texts';
import '../../../components/profiles/profiles.css';
import { Switch, useSay } from '../../../components/ui/controls';
import { saveFile } from '../../../components/ui/save-file';
import { bilingual, useLocale } from '../../../components/ui/text';
import { COLLECTIONS, type CollectionName } from '../../../core/model/records';
import { type AgeOptions, choose, type ImportPlan, planImport, type Reader, strengthOf } from '../../../store';
import { eraseEverything, storageUse } from '../../shared/privacy';
import { store } from '../../shared/store';
import { today } from '../../shared/today';
import { exportFile, readImport } from '../../shared/transfer';
import { useStored } from '../../shared/useStored';
import { FileLock } from './FileLock';

const ALL = Object.keys(COLLECTIONS) as CollectionName[];

const question = async (reader: Reader) => ({
  counts: await Promise.all(ALL.map(async (collection) => ({ collection, count: await reader.count(collection) }))),
  fileBytes: (await reader.list('files')).reduce((sum, { size }) => sum + size, 0),
  settings: await reader.settings(),
});

/** A file that was chosen, as far as it has been opened. */
type Incoming = { file: File; locked: boolean; plan?: ImportPlan } | { problem: string };
/** Long work: what it is, how far, and how to stop it. */
type Work = { kind: 'export' | 'import'; progress: number | null };

/** What is kept, and how to take it out or away. */
export default function Privacy() {
  const texts = usePrivacyTexts();
  const locale = useLocale();
  const say = useSay();
  const stored = useStored(question);
  const space = useSpace(stored);
  const [incoming, setIncoming] = useState<Incoming>();
  const [work, setWork] = useState<Work>();
  const stopper = useRef<AbortController>(undefined);
  if (stored === undefined) return null;
  if (!stored.ok) return <p role="alert">{bilingual(stored.fault.message, locale)}</p>;
  const { counts, fileBytes, settings } = stored.value;
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
    const made = await run('export', (options) => exportFile({ chosen, passphrase, ...options }));
    if (!made.ok) return say(bilingual(made.fault.message, locale));
    saveFile(made.value, `guoshen-${today()}.json${passphrase === undefined ? '' : '.age'}`);
    say(texts.exported);
  }

  async function look(file: File, passphrase?: string): Promise<void> {
    const read = await run('import', (options) => readImport(file, passphrase, options));
    if (!read.ok && read.fault.kind === 'needs-passphrase') return setIncoming({ file, locked: true });
    const plan = read.ok ? await store.read((reader) => planImport(reader, read.value)) : read;
    setIncoming(
      plan.ok
        ? { file, locked: false, plan: plan.value }
        : passphrase === undefined
          ? { problem: bilingual(plan.fault.message, locale) }
          : { file, locked: true },
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

  async function erase(): Promise<void> {
    const erased = await eraseEverything();
    say(erased.ok ? texts.erased : bilingual(erased.fault.message, locale));
  }

  const chosen = incoming !== undefined && 'file' in incoming ? incoming : undefined;
  return (
    <div className="gs-form">
      <KeptList counts={counts} fileBytes={fileBytes} space={space} />
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
        isStrong={(passphrase) => strengthOf(passphrase).enough}
        progress={work?.kind === 'export' ? work.progress : undefined}
        onExport={(parts, passphrase) => void takeOut(parts, passphrase)}
        onStop={() => stopper.current?.abort()}
      />
      <ImportForm
        preview={chosen?.plan}
        needsPassphrase={chosen?.locked === true}
        progress={work?.kind === 'import' ? work.progress : undefined}
        problem={incoming !== undefined && 'problem' in incoming ? incoming.problem : undefined}
        onFile={(file) => void look(file)}
        onPassphrase={(passphrase) => chosen !== undefined && void look(chosen.file, passphrase)}
        onImport={(take) => chosen?.plan !== undefined && void takeOver(chosen.plan, take)}
        onCancel={() => setIncoming(undefined)}
        onStop={() => stopper.current?.abort()}
      />
      <EraseForm disabled={counts.every(({ count }) => count === 0)} onErase={() => void erase()} />
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
