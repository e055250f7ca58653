import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { FileLockForm } from '../../../components/privacy/FileLockForm';
import { usePrivacyTexts } from '../../../components/privacy/texts';
import { useSay } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import { type Result, strengthOf } from '../../../store';
import { lockAgain, lockFiles, removeLock, unlockFiles } from '../../shared/file-lock';
import { FILE_KEY } from '../../shared/store';

/** The passphrase on the files, and what came of each press. */
export function FileLock({ locked }: { locked: boolean }) {
  const texts = usePrivacyTexts();
  const locale = useLocale();
  const say = useSay();
  const open = useKeyThere();
  const [busy, setBusy] = useState(false);

  async function run(work: Promise<Result<void>>, done: string): Promise<void> {
    setBusy(true);
    const result = await work.finally(() => setBusy(false));
    say(result.ok ? done : bilingual(result.fault.message, locale));
  }

  return (
    <FileLockForm
      state={locked ? (open ? 'open' : 'closed') : 'off'}
      strengthOf={(passphrase) => strengthOf(passphrase).share}
      busy={busy}
      onLock={(passphrase) => void run(lockFiles(passphrase), texts.lockMade)}
      onUnlock={(passphrase) => void run(unlockFiles(passphrase), texts.unlocked)}
      onLockAgain={() => void run(lockAgain(), texts.locked)}
      onRemove={(passphrase) => void run(removeLock(passphrase), texts.lockRemoved)}
    />
  );
}

/** Whether the files are open in this session. */
function useKeyThere(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    const look = (): void => {
      void browser.storage.session.get(FILE_KEY).then((kept) => setThere(typeof kept[FILE_KEY] === 'string'));
    };
    look();
    browser.storage.session.onChanged.addListener(look);
    return () => browser.storage.session.onChanged.removeListener(look);
  }, []);
  return there;
}
