import { useId } from 'react';
import { useLookupTexts } from './texts';

/** As many stand side by side; more are a list. */
const MOST_CHIPS = 5;

interface ApplicantSwitchProps {
  kinds: readonly string[];
  chosen: string | undefined;
  onChoose: (kind: string | undefined) => void;
}

/** Narrows an answer to one kind of applicant or product. */
export function ApplicantSwitch({ kinds, chosen, onChoose }: ApplicantSwitchProps) {
  const texts = useLookupTexts();
  const name = useId();
  if (kinds.length > MOST_CHIPS) {
    return (
      <label className="gs-applicant-list">
        <span className="gs-small">{texts.applicant}</span>
        <select
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
        >
          <option value="">{texts.everyApplicant}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind} lang="zh-CN">
              {kind}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset className="gs-applicant">
      <legend className="gs-unseen">{texts.applicant}</legend>
      {[undefined, ...kinds].map((kind) => (
        <label key={kind ?? ''} className="gs-chip">
          <input type="radio" name={name} checked={kind === chosen} onChange={() => onChoose(kind)} />
          <span lang={kind === undefined ? undefined : 'zh-CN'}>{kind ?? texts.everyApplicant}</span>
        </label>
      ))}
    </fieldset>
  );
}
