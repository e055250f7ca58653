import { useState } from 'react';
import { Button, Progress, TextField } from '../ui/controls';
import { usePrivacyTexts } from './texts';

/** `off`: files are kept as they are. `open`: locked, and opened for this session. `closed`: locked. */
export type FileLockState = 'off' | 'open' | 'closed';

interface FileLockFormProps {
  state: FileLockState;
  isStrong: (passphrase: string) => boolean;
  busy: boolean;
  onLock: (passphrase: string) => void;
  onUnlock: (passphrase: string) => void;
  /** Forget the passphrase before the session ends. */
  onLockAgain: () => void;
  /** Keep files as they are from now on. */
  onRemove: (passphrase: string) => void;
}

/** A passphrase on the files of papers. */
export function FileLockForm({ state, isStrong, busy, onLock, onUnlock, onLockAgain, onRemove }: FileLockFormProps) {
  const texts = usePrivacyTexts();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const weak = state === 'off' && passphrase !== '' && !isStrong(passphrase);
  const use = (action: (passphrase: string) => void) => () => {
    action(passphrase);
    setPassphrase('');
    setAgain('');
  };
  return (
    <section className="gs-form-section" aria-label={texts.lock}>
      <h3>{texts.lock}</h3>
      <p className="gs-small">{texts.lockState[state]}</p>
      <TextField
        type="password"
        autoComplete={state === 'off' ? 'new-password' : 'current-password'}
        label={texts.lockPassphrase}
        hint={state === 'off' && !weak ? texts.lockHint : undefined}
        error={weak ? texts.weak : undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
      {state === 'off' && passphrase !== '' && (
        <TextField
          type="password"
          autoComplete="new-password"
          label={texts.lockAgainPassphrase}
          error={again !== '' && again !== passphrase ? texts.lockDiffers : undefined}
          value={again}
          onChange={setAgain}
        />
      )}
      {busy ? (
        <Progress label={texts.locking} value={undefined} />
      ) : (
        <p className="gs-lock-buttons">
          {state === 'off' && (
            <Button disabled={passphrase === '' || weak || again !== passphrase} onClick={use(onLock)}>
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
