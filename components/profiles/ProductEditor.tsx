import { ConsoleId, type FieldKey } from '../../core/model/console';
import type { Product } from '../../core/model/records/profile';
import type { ConsoleFit } from '../../core/profile/fits';
import { characterCount } from '../../core/text/width';
import { IconButton, TextField } from '../ui/controls';
import { CloseIcon } from '../ui/Icon';
import type { Mark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { withValue } from './edit';
import { useProfilesTexts } from './texts';

export interface ProductEditorProps {
  product: Product;
  /** How a text stands on each console that has the field. */
  judge: (field: FieldKey, text: string) => readonly ConsoleFit[];
  onChange: (product: Product) => void;
  onRemove: () => void;
}

/** Texts that mean the same on every console, with the lines that they usually take. */
const SHARED: readonly (readonly [FieldKey, number])[] = [
  ['intro', 2],
  ['description', 5],
  ['keywords', 1],
  ['features', 3],
  ['highlights', 2],
  ['support', 2],
];
/** Texts of which each console has its own. */
const OWN: Readonly<Record<ConsoleId, readonly FieldKey[]>> = {
  'wechat-mini-program': ['name', 'short-name', 'intro', 'category'],
  'tencent-cloud-market': ['name', 'intro', 'description', 'category', 'product-category'],
  'tencent-meeting': ['name', 'intro', 'description', 'category'],
};
/** Fields for which shorter wordings are worth keeping. */
const SHORT: readonly FieldKey[] = ['intro', 'description'];
const MARKS: Record<ConsoleFit['state'], Mark> = { fits: 'done', look: 'attention', refused: 'refused' };

/** A product with its texts, each with the consoles on which it fits. */
export function ProductEditor({ product, judge, onChange, onRemove }: ProductEditorProps) {
  const texts = useProfilesTexts();
  const { fields } = useTexts();
  const setShared = (field: FieldKey, value: string): void =>
    onChange({ ...product, shared: withValue(product.shared ?? {}, field, value) });
  const setOwn = (console: ConsoleId, field: FieldKey, value: string): void =>
    onChange({
      ...product,
      texts: { ...product.texts, [console]: withValue(product.texts?.[console] ?? {}, field, value) },
    });
  return (
    <fieldset className="gs-form-part gs-form-wide">
      <legend>{texts.product(product.name)}</legend>
      <IconButton label={texts.removeProduct(product.name)} onClick={onRemove}>
        <CloseIcon />
      </IconButton>
      <TextField
        label={texts.productName}
        value={product.name}
        maxLength={200}
        hint={<Fits fits={judge('name', product.name)} />}
        onChange={(name) => onChange({ ...product, name })}
      />
      <h4>{texts.shared}</h4>
      <p className="gs-small gs-form-wide">{texts.sharedHint}</p>
      {SHARED.map(([field, rows]) => {
        const value = product.shared?.[field] ?? '';
        return (
          <TextField
            key={field}
            label={fields[field]}
            aside={value === '' ? undefined : texts.characters(characterCount(value))}
            rows={rows}
            value={value}
            hint={<Fits fits={judge(field, value)} />}
            onChange={(next) => setShared(field, next)}
          />
        );
      })}
      <h4>{texts.alternatives}</h4>
      <p className="gs-small gs-form-wide">{texts.alternativesHint}</p>
      {SHORT.map((field) => (
        <TextField
          key={field}
          label={fields[field]}
          rows={2}
          value={(product.alternatives?.[field] ?? []).join('\n')}
          onChange={(next) =>
            onChange({
              ...product,
              alternatives: withValue(product.alternatives ?? {}, field, next === '' ? undefined : next.split('\n')),
            })
          }
        />
      ))}
      {ConsoleId.options.map((console) => (
        <details key={console} className="gs-form-wide">
          <summary>{texts.forConsole(texts.consoles[console])}</summary>
          <p className="gs-small">{texts.forConsoleHint}</p>
          <div className="gs-form-grid">
            {OWN[console].map((field) => {
              const value = product.texts?.[console]?.[field] ?? '';
              const fits = judge(field, value).filter((fit) => fit.console === console);
              return (
                <TextField
                  key={field}
                  label={fields[field]}
                  rows={field === 'intro' || field === 'description' ? 3 : undefined}
                  value={value}
                  hint={field === 'category' ? texts.categoryHint : <Fits fits={fits} />}
                  onChange={(next) => setOwn(console, field, next)}
                />
              );
            })}
          </div>
        </details>
      ))}
    </fieldset>
  );
}

/** Where a text fits, and why not. */
function Fits({ fits }: { fits: readonly ConsoleFit[] }) {
  const texts = useProfilesTexts();
  const locale = useLocale();
  return (
    <span className="gs-fits">
      {fits.map(({ console, state, findings: [first] }) => (
        <span key={console} className={`gs-mark-${MARKS[state]}`}>
          <StateMark mark={MARKS[state]} size={14} /> {texts.consoles[console]} {texts.fits[state]}
          {first !== undefined && ` · ${bilingual(first.message, locale)}`}
        </span>
      ))}
    </span>
  );
}
