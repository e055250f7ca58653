import { useState } from 'react';
import { Button, Progress, TextField } from '../ui/controls';
import { isUsable, NewPassphrase } from './NewPassphrase';
import { usePrivacyTexts } from './texts';

/** `off`: files are kept as they are. `open`: locked, and opened for this session. `closed`: locked. */
export type FileLockState = 'off' | 'open' | 'closed';

interface FileLockFormProps {
  state: FileLockState;
  /** Share of the least strength that is taken; 1 is enough. */
  strengthOf: (passphrase: string) => number;
  busy: boolean;
  onLock: (passphrase: string) => void;
  onUnlock: (passphrase: string) => void;
  /** Forget the passphrase before the session ends. */
  onLockAgain: () => void;
  /** Keep files as they are from now on. */
  onRemove: (passphrase: string) => void;
}

/** A passphrase on the files of papers. */
export function FileLockForm({ state, strengthOf, busy, onLock, onUnlock, onLockAgain, onRemove }: FileLockFormProps) {
  const texts = usePrivacyTexts();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const strength = strengthOf(passphrase);
  const use = (action: (passphrase: string) => void) => () => {
    action(passphrase);
    setPassphrase('');
    setAgain('');
  };
  return (
    <section className="gs-form-section" aria-label={texts.lock}>
      <h3>{texts.lock}</h3>
      <p className="gs-small">{texts.lockState[state]}</p>
      {state === 'off' ? (
        <NewPassphrase
          label={texts.lockPassphrase}
          hint={texts.lockHint}
          strength={strength}
          value={passphrase}
          again={again}
          onChange={setPassphrase}
          onAgain={setAgain}
        />
      ) : (
        <TextField
          type="password"
          autoComplete="current-password"
          label={texts.lockPassphrase}
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      {busy ? (
        <Progress label={texts.locking} value={undefined} />
      ) : (
        <p className="gs-lock-buttons">
          {state === 'off' && (
            <Button disabled={!isUsable(strength, passphrase, again)} onClick={use(onLock)}>
              {texts.doLock}
            </Button>
          )}
          {state === 'closed' && (
            <Button disabled={passphrase === ''} onClick={use(onUnlock)}>
              {texts.doUnlock}
            </Button>
          )}
          {state === 'open' && <Button onClick={onLockAgain}>{texts.lockAgain}</Button>}
          {state !== 'off' && (
            <Button disabled={passphrase === ''} onClick={use(onRemove)}>
              {texts.removeLock}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
