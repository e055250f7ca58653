import { TextField } from '../ui/controls';
import { usePrivacyTexts } from './texts';

interface NewPassphraseProps {
  label: string;
  /** Said while nothing is typed. */
  hint: string;
  /** Share of the least strength that is taken; 1 is enough. */
  strength: number;
  value: string;
  again: string;
  onChange: (value: string) => void;
  onAgain: (again: string) => void;
}

/** Whether a new passphrase can be used: hard enough to guess, and typed twice without a slip. */
export const isUsable = (strength: number, value: string, again: string): boolean =>
  value !== '' && strength >= 1 && again === value;

/** A passphrase that nobody can look up later: how strong it is against what is asked, and once more. */
export function NewPassphrase({ label, hint, strength, value, again, onChange, onAgain }: NewPassphraseProps) {
  const texts = usePrivacyTexts();
  const weak = strength < 1;
  const words = weak ? texts.strength(Math.floor(strength * 100)) : texts.strong;
  return (
    <>
      <TextField
        type="password"
        autoComplete="new-password"
        label={label}
        hint={value === '' ? hint : undefined}
        error={value !== '' && weak ? texts.weak : undefined}
        value={value}
        onChange={onChange}
      />
      {value !== '' && (
        <>
          <p className="gs-strength">
            <meter
              className="gs-paper-bar"
              data-stage={weak ? 'soon' : 'fine'}
              aria-label={words}
              min={0}
              max={1}
              value={strength}
            />
            <span className="gs-small">{words}</span>
          </p>
          <TextField
            type="password"
            autoComplete="new-password"
            label={texts.again}
            error={again !== '' && again !== value ? texts.againDiffers : undefined}
            value={again}
            onChange={onAgain}
          />
        </>
      )}
    </>
  );
}
