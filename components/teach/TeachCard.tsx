import { type MouseEvent, useEffect, useId, useState } from 'react';
import { FieldKey, type PageId } from '../../core/model/console';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import type { TeachCallbacks, TeachState } from './state';
import { useTeachTexts } from './texts';

/** Presses that a script makes teach nothing. */
const byPerson =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (event.nativeEvent.isTrusted) action();
  };

/** The card and the outline of teach mode. */
export function TeachCard({ state, callbacks }: { state: TeachState; callbacks: TeachCallbacks }) {
  const texts = useTeachTexts();
  const locale = useLocale();
  const test = useTestAttributes();
  const pageChooser = useId();
  const { picked, outline } = state;
  return (
    <div className="gs">
      {outline !== undefined && (
        <div
          className={picked === undefined ? 'gs-teach-outline' : 'gs-teach-outline gs-teach-outline-picked'}
          style={{ left: outline.x, top: outline.y, width: outline.width, height: outline.height }}
          aria-hidden="true"
        />
      )}
      <section className="gs-teach" aria-label={texts.title} {...test({ 'data-teach': '' })}>
        <h2 className="gs-teach-title">{texts.title}</h2>
        {picked === undefined ? (
          <>
            <label htmlFor={pageChooser} className="gs-teach-row">
              <span>{texts.whichPage}</span>
              <select
                id={pageChooser}
                className="gs-input"
                value={state.page}
                onChange={({ currentTarget }) => callbacks.choosePage(currentTarget.value as PageId)}
              >
                {state.pages.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {bilingual(title, locale)}
                  </option>
                ))}
              </select>
            </label>
            <p className="gs-small">{texts.howTo}</p>
            <Known state={state} />
          </>
        ) : (
          <Naming key={`${picked.label} ${picked.kind}`} state={state} picked={picked} callbacks={callbacks} />
        )}
        <p className="gs-small" role="status">
          {state.said === undefined ? '' : texts.said[state.said]}
        </p>
        <div className="gs-teach-buttons">
          <button type="button" className="gs-link" onClick={byPerson(callbacks.copyStructure)}>
            {texts.copy}
          </button>
          <button type="button" className="gs-button" onClick={byPerson(callbacks.leave)}>
            {texts.leave}
          </button>
        </div>
      </section>
    </div>
  );
}

function Known({ state }: { state: TeachState }) {
  const texts = useTeachTexts();
  const { fields: names } = useTexts();
  const [found, lost] = [
    state.fields.filter(({ label }) => label !== undefined),
    state.fields.filter(({ label }) => label === undefined),
  ];
  return (
    <ul className="gs-teach-known" aria-label={texts.found}>
      {found.map(({ key, label }) => (
        <li key={key} className="gs-tag">
          {label === names[key] || label === '' ? names[key] : `${label} → ${names[key]}`}
        </li>
      ))}
      {lost.map(({ key }) => (
        <li key={key} className="gs-tag gs-teach-lost">
          {texts.notFound(names[key])}
        </li>
      ))}
    </ul>
  );
}

interface NamingProps {
  state: TeachState;
  picked: NonNullable<TeachState['picked']>;
  callbacks: TeachCallbacks;
}

function Naming({ state, picked, callbacks }: NamingProps) {
  const texts = useTeachTexts();
  const { fields: names } = useTexts();
  const test = useTestAttributes();
  const [key, setKey] = useState<FieldKey | ''>(picked.suggestion ?? '');
  const [required, setRequired] = useState(false);
  const chooser = useId();
  useEffect(() => setKey(picked.suggestion ?? ''), [picked.suggestion]);
  const ofPage = state.fields.map((field) => field.key);
  const others = FieldKey.options.filter((each) => !ofPage.includes(each));
  return (
    <>
      <label htmlFor={chooser} className="gs-teach-row">
        <span>{texts.whichField(picked.label)}</span>
        <select
          id={chooser}
          className="gs-input"
          value={key}
          onChange={({ currentTarget }) => setKey(currentTarget.value as FieldKey | '')}
          {...test({ 'data-teach-field': '' })}
        >
          <option value="">{texts.choose}</option>
          {[...ofPage, ...others].map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="gs-teach-check">
        <input
          type="checkbox"
          checked={required}
          onChange={({ currentTarget }) => setRequired(currentTarget.checked)}
        />
        {texts.required}
      </label>
      <div className="gs-teach-buttons">
        <button type="button" className="gs-button" onClick={byPerson(callbacks.pickAnother)}>
          {texts.another}
        </button>
        <button
          type="button"
          className="gs-button gs-button-main"
          disabled={key === ''}
          onClick={byPerson(() => key !== '' && callbacks.name(key, required))}
          {...test({ 'data-action': 'teach' })}
        >
          {texts.thisOne}
        </button>
      </div>
    </>
  );
}
