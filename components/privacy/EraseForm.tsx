import { useState } from 'react';
import { Button, Confirm } from '../ui/controls';
import { usePrivacyTexts } from './texts';

/** Takes everything away, after asking once. */
export function EraseForm({ disabled, onErase }: { disabled: boolean; onErase: () => void }) {
  const texts = usePrivacyTexts();
  const [asking, setAsking] = useState(false);
  return (
    <section className="gs-form-section" aria-label={texts.erase}>
      <h3>{texts.erase}</h3>
      <p className="gs-small">{texts.eraseHint}</p>
      <p>
        <Button kind="danger" disabled={disabled} onClick={() => setAsking(true)}>
          {texts.eraseVerb}
        </Button>
      </p>
      <Confirm
        open={asking}
        title={texts.erase}
        description={texts.eraseSure}
        verb={texts.eraseVerb}
        onConfirm={() => {
          setAsking(false);
          onErase();
        }}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
