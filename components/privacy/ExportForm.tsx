import { useState } from 'react';
import type { CollectionName } from '../../core/model/records';
import { useRecordTexts } from '../records/texts';
import { Button, Checkbox, Progress } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import type { KeptCount } from './KeptList';
import { isUsable, NewPassphrase } from './NewPassphrase';
import { usePrivacyTexts } from './texts';

interface ExportFormProps {
  counts: readonly KeptCount[];
  lastExport: string | undefined;
  /** Share of the least strength that is taken; 1 is enough. */
  strengthOf: (passphrase: string) => number;
  /** Share of the work that is done while it runs; `null` before that is known. */
  progress: number | null | undefined;
  /** Several files, where one would be too large: each to be saved by a press. */
  parts: readonly { name: string; saved: boolean }[];
  onSavePart: (name: string) => void;
  onExport: (chosen: CollectionName[], passphrase: string | undefined) => void;
  onStop: () => void;
}

/** Everything, or chosen parts, as one file. */
export function ExportForm(props: ExportFormProps) {
  const { counts, lastExport, strengthOf, progress, parts, onSavePart, onExport, onStop } = props;
  const texts = usePrivacyTexts();
  const { collections } = useRecordTexts();
  const [left, setLeft] = useState<readonly CollectionName[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const some = counts.filter(({ count }) => count > 0);
  // Papers without their files would be a backup that misses what matters.
  const chosen = some.map(({ collection }) => collection).filter((name) => !left.includes(name));
  const strength = strengthOf(passphrase);
  return (
    <section className="gs-form-section" aria-label={texts.export}>
      <h3>{texts.export}</h3>
      <p className="gs-small">
        {texts.exportHint} {texts.lastExport(lastExport)}
      </p>
      <fieldset className="gs-parts">
        <legend className="gs-small">{texts.parts}</legend>
        {some.map(({ collection, count }) => (
          <Checkbox
            key={collection}
            label={`${collections[collection]} ${count}`}
            checked={!left.includes(collection)}
            onChange={(taken) => setLeft(taken ? left.filter((name) => name !== collection) : [...left, collection])}
          />
        ))}
      </fieldset>
      <NewPassphrase
        label={texts.passphrase}
        hint={texts.passphraseHint}
        strength={strength}
        value={passphrase}
        again={again}
        onChange={setPassphrase}
        onAgain={setAgain}
      />
      {progress === undefined ? (
        <p>
          <Button
            kind="main"
            disabled={chosen.length === 0 || (passphrase !== '' && !isUsable(strength, passphrase, again))}
            onClick={() => onExport(chosen, passphrase === '' ? undefined : passphrase)}
          >
            {texts.doExport}
          </Button>
        </p>
      ) : (
        <Progress label={texts.exporting} value={progress ?? undefined} onStop={onStop} />
      )}
      {parts.length > 0 && (
        <div role="status" className="gs-cards">
          <p>{texts.inParts(parts.length)}</p>
          <ul className="gs-parts-made">
            {parts.map(({ name, saved }) => (
              <li key={name}>
                <Button kind={saved ? 'plain' : 'main'} onClick={() => onSavePart(name)}>
                  {texts.savePart(name)}
                </Button>{' '}
                {saved && (
                  <span className="gs-small gs-mark-done">
                    <StateMark mark="done" size={14} /> {texts.partSaved}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
