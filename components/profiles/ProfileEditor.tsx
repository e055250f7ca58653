import { type ReactNode, useState } from 'react';
import type { ApplicantKind, Contact, Product, Profile } from '../../core/model/records/profile';
import {
  creditCodeProblem,
  emailProblem,
  icpProblem,
  pastDayProblem,
  phoneProblem,
  urlProblem,
  type ValueProblem,
} from '../../core/profile/values';
import { Button, IconButton, Select, TextField } from '../ui/controls';
import { CloseIcon } from '../ui/Icon';
import { NUMBERS, numberOf, tidied, withValue } from './edit';
import { ProductEditor, type ProductEditorProps } from './ProductEditor';
import { useProblemTexts } from './problems';
import { type LineKey, useProfilesTexts } from './texts';

interface ProfileEditorProps extends Pick<ProductEditorProps, 'judge'> {
  profile: Profile;
  today: string;
  newId: () => string;
  /** Whether there is anything that would be lost. */
  onDirty: (dirty: boolean) => void;
  /** What is said above the buttons. */
  notice?: ReactNode;
  onSave: (profile: Profile) => void;
  onBack: () => void;
}

const KINDS: readonly (ApplicantKind | 'unknown')[] = [
  'unknown',
  'company',
  'sole-trader',
  'government',
  'institution',
  'media',
  'other-organisation',
  'individual',
];

const PROBLEM_OF: Partial<Record<LineKey, (text: string) => ValueProblem | undefined>> = {
  creditCode: creditCodeProblem,
  icpNumber: icpProblem,
  supportPhone: phoneProblem,
  website: urlProblem,
  privacyUrl: urlProblem,
  termsUrl: urlProblem,
};

/** One profile, section by section. What looks wrong is said at once and saved all the same: a person may know better. */
export function ProfileEditor({ profile, today, newId, judge, onDirty, notice, onSave, onBack }: ProfileEditorProps) {
  const texts = useProfilesTexts();
  const problems = useProblemTexts();
  const [draft, setDraft] = useState(profile);
  const dirty = JSON.stringify(tidied(draft)) !== JSON.stringify(tidied(profile));
  const change = (next: Profile): void => {
    setDraft(next);
    onDirty(JSON.stringify(tidied(next)) !== JSON.stringify(tidied(profile)));
  };
  const say = (problem: ValueProblem | undefined): string | undefined => problem && problems[problem];
  const line = (key: LineKey): ReactNode => {
    const value = draft[key] ?? '';
    const error = key === 'label' && value.trim() === '' ? texts.needLabel : say(PROBLEM_OF[key]?.(value));
    return (
      <TextField
        key={key}
        name={key}
        label={texts.lines[key]}
        {...(texts.hints[key] !== undefined && { hint: texts.hints[key] })}
        error={error}
        value={value}
        maxLength={key.endsWith('Url') || key === 'website' ? 500 : 200}
        onChange={(next) => change(key === 'label' ? { ...draft, label: next } : withValue(draft, key, next))}
      />
    );
  };
  const contacts = draft.contacts ?? [];
  const setContacts = (next: Contact[]): void => change(withValue(draft, 'contacts', next));
  const products = draft.products ?? [];
  const setProducts = (next: Product[]): void => change(withValue(draft, 'products', next));
  return (
    <form
      className="gs-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.label.trim() !== '') onSave(tidied(draft));
      }}
    >
      <Section title={texts.sections.company}>
        {line('label')}
        {line('company')}
        {line('creditCode')}
        <Select
          label={texts.kind}
          value={draft.kind ?? 'unknown'}
          options={KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
          onChange={(kind) => change(withValue(draft, 'kind', kind === 'unknown' ? undefined : kind))}
        />
        <NumberField
          label={texts.capital}
          hint={texts.capitalUnit}
          value={draft.registeredCapital}
          onChange={(value) => change(withValue(draft, 'registeredCapital', value))}
        />
        <TextField
          type="date"
          label={texts.foundedOn}
          error={say(pastDayProblem(draft.foundedOn ?? '', today))}
          value={draft.foundedOn ?? ''}
          onChange={(value) => change(withValue(draft, 'foundedOn', value))}
        />
        {line('legalRepresentative')}
        {line('icpNumber')}
        {line('registeredAddress')}
        {line('officeAddress')}
      </Section>
      <Section title={texts.sections.support}>{(['supportPhone', 'supportHours'] as const).map(line)}</Section>
      <Section title={texts.sections.addresses}>{(['website', 'privacyUrl', 'termsUrl'] as const).map(line)}</Section>
      <Section title={texts.sections.contacts}>
        {contacts.map((contact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no identity but their place
          <fieldset key={index} className="gs-form-part">
            <legend>{texts.contact(index + 1)}</legend>
            <IconButton
              label={texts.removeContact(index + 1)}
              onClick={() => setContacts(contacts.filter((_, at) => at !== index))}
            >
              <CloseIcon />
            </IconButton>
            {(['name', 'phone', 'email', 'role'] as const).map((key) => {
              const value = contact[key] ?? '';
              const problem = key === 'phone' ? phoneProblem(value) : key === 'email' ? emailProblem(value) : undefined;
              return (
                <TextField
                  key={key}
                  label={texts.contactFields[key]}
                  {...(key === 'role' && { hint: texts.roleHint })}
                  error={say(problem)}
                  value={value}
                  maxLength={200}
                  onChange={(next) =>
                    setContacts(contacts.map((each, at) => (at === index ? withValue(each, key, next) : each)))
                  }
                />
              );
            })}
          </fieldset>
        ))}
        <Button onClick={() => setContacts([...contacts, {}])}>{texts.addContact}</Button>
      </Section>
      <Section title={texts.sections.products}>
        {products.map((product, index) => (
          <ProductEditor
            key={product.id}
            product={product}
            judge={judge}
            onChange={(next) => setProducts(products.map((each, at) => (at === index ? next : each)))}
            onRemove={() => setProducts(products.filter((_, at) => at !== index))}
          />
        ))}
        <Button onClick={() => setProducts([...products, { id: newId(), name: '' }])}>{texts.addProduct}</Button>
      </Section>
      <details className="gs-form-section">
        <summary>{texts.sections.numbers}</summary>
        <p className="gs-small">{texts.numbersHint}</p>
        <div className="gs-form-grid">
          {NUMBERS.map((key) => (
            <NumberField
              key={key}
              label={texts.numbers[key]}
              value={draft.numbers?.[key]}
              onChange={(value) => {
                const numbers = withValue(draft.numbers ?? {}, key, value);
                change(withValue(draft, 'numbers', Object.keys(numbers).length > 0 ? numbers : undefined));
              }}
            />
          ))}
        </div>
      </details>
      <footer className="gs-form-foot gs-foot">
        {notice}
        <Button type="submit" kind="main" disabled={!dirty || draft.label.trim() === ''}>
          {texts.save}
        </Button>
        <Button onClick={onBack}>{dirty ? texts.discard : texts.back}</Button>
        {dirty && (
          <span className="gs-small" role="status">
            {texts.unsaved}
          </span>
        )}
      </footer>
    </form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="gs-form-section" aria-label={title}>
      <h3>{title}</h3>
      <div className="gs-form-grid">{children}</div>
    </section>
  );
}

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number, typed with or without separators or as 100万. */
function NumberField({ label, hint, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  return (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      inputMode="decimal"
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(numberOf(next));
      }}
    />
  );
}
