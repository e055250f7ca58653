import { useId } from 'react';
import { ConsoleId } from '../../core/model/console';
import { useLookupTexts } from './texts';

interface ConsoleChoiceProps {
  chosen: ConsoleId | undefined;
  onChoose: (console: ConsoleId | undefined) => void;
}

/** Which console is meant; by itself the text decides. */
export function ConsoleChoice({ chosen, onChoose }: ConsoleChoiceProps) {
  const texts = useLookupTexts();
  const name = useId();
  return (
    <fieldset className="gs-applicant">
      <legend className="gs-unseen">{texts.console}</legend>
      {[undefined, ...ConsoleId.options].map((console) => (
        <label key={console ?? ''} className="gs-chip">
          <input type="radio" name={name} checked={console === chosen} onChange={() => onChoose(console)} />
          <span>{console === undefined ? texts.byItself : texts.places[console]}</span>
        </label>
      ))}
    </fieldset>
  );
}
