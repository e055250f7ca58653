import { Button } from '../ui/controls';
import { useOptionsTexts } from './texts';

/** All choices as they were after installing. */
export function ResetView({ onReset }: { onReset: () => void }) {
  const texts = useOptionsTexts().reset;
  return (
    <>
      <section className="gs-options-part">
        <h3>{texts.resets}</h3>
        <ul className="gs-options-list-plain">
          {texts.choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
        <p className="gs-options-row">
          <Button kind="main" onClick={onReset}>
            {texts.verb}
          </Button>
        </p>
      </section>
      <section className="gs-options-part">
        <h3>{texts.stays}</h3>
        <p>{texts.data}</p>
      </section>
    </>
  );
}
