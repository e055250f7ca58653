import { foldName, similarity } from '../catalogue/names';
import type { ConsoleId, FieldKey } from '../model/console';
import { CONSOLE_NAMES } from '../model/console-names';
import type { Finding } from '../model/review';
import type { Bilingual } from '../model/rule';
import { editBetween } from '../text/live-scan';

/** A form as it was handed in before, on any console. */
export interface EarlierForm {
  console: ConsoleId;
  fields: Readonly<Partial<Record<FieldKey, string>>>;
  /** The moment, ISO 8601. */
  at: string;
}

/** A field whose value is another one than on another console. The other value stays with whoever asked. */
export interface Difference {
  field: FieldKey;
  console: ConsoleId;
}

/** Facts about the company: what differs is a slip or an old value. */
const OF_COMPANY: readonly FieldKey[] = ['company', 'credit-code'];
/** What belongs to one product: another product has its own. */
const OF_PRODUCT: readonly FieldKey[] = ['phone', 'website', 'privacy-url', 'terms-url'];
/** Words of the product: other wordings are wanted, nearly the same one is a slip. */
const NEARLY_SAME: readonly FieldKey[] = ['name', 'intro'];

/** Fields that hold something else than the last form on each other console; one difference a field. */
export function differencesFrom(
  earlier: readonly EarlierForm[],
  console: ConsoleId,
  fields: Readonly<Partial<Record<FieldKey, string>>>,
): Difference[] {
  const others = earlier.filter((form) => form.console !== console);
  const latest = latestOf(others);
  // Before they are merged: a form of another product would take this one's with it.
  const ofThisProduct = latestOf(others, (name) => !isOtherProduct(fields.name, name));
  const differs = (
    field: FieldKey,
    test: (here: string, there: string) => boolean,
    forms: readonly EarlierForm[] = latest,
  ): Difference[] => {
    const here = fields[field]?.trim();
    if (here === undefined || here === '') return [];
    const other = forms.find((form) => {
      const there = form.fields[field]?.trim();
      return there !== undefined && there !== '' && test(here, there);
    });
    return other === undefined ? [] : [{ field, console: other.console }];
  };
  return [
    ...OF_COMPANY.flatMap((field) => differs(field, (here, there) => plain(field, here) !== plain(field, there))),
    ...OF_PRODUCT.flatMap((field) =>
      differs(field, (here, there) => plain(field, here) !== plain(field, there), ofThisProduct),
    ),
    ...NEARLY_SAME.flatMap((field) => differs(field, isSlip)),
  ];
}

/** Two names that are neither the same nor a slip of each other; without both nothing is known. */
function isOtherProduct(here: string | undefined, there: string | undefined): boolean {
  if (here === undefined || there === undefined || here.trim() === '' || there.trim() === '') return false;
  const [a, b] = [foldName(here), foldName(there)];
  return !a.includes(b) && !b.includes(a) && !isSlip(here, there);
}

/** Addresses that a form gives twice although two things are asked for. */
export function repeatedAddresses(fields: Readonly<Partial<Record<FieldKey, string>>>): FieldKey[] {
  const [privacy, terms] = [fields['privacy-url'], fields['terms-url']];
  if (privacy === undefined || terms === undefined || privacy.trim() === '') return [];
  return plain('website', privacy) === plain('website', terms) ? ['terms-url'] : [];
}

/**
 * The last form of each console.
 *
 * @param isMeant whether forms of the product of this name count
 */
function latestOf(
  forms: readonly EarlierForm[],
  isMeant: (name: string | undefined) => boolean = () => true,
): EarlierForm[] {
  const latest = new Map<ConsoleId, EarlierForm>();
  const names = new Map<ConsoleId, string>();
  for (const form of [...forms].sort((a, b) => a.at.localeCompare(b.at))) {
    // A form that asks for no name is taken for one of the product before it.
    const name = form.fields.name ?? names.get(form.console);
    if (name !== undefined) names.set(form.console, name);
    if (!isMeant(name)) continue;
    // A console has several forms; what a later one does not ask for stands as before.
    const before = latest.get(form.console);
    latest.set(form.console, { ...form, fields: { ...before?.fields, ...form.fields } });
  }
  return [...latest.values()].sort((a, b) => b.at.localeCompare(a.at));
}

/** One spelling for what means the same. */
function plain(field: FieldKey, value: string): string {
  switch (field) {
    case 'phone':
      return value.replace(/^\+?86(?=\D|1\d{10}$)/u, '').replace(/\D/gu, '');
    case 'website':
    case 'privacy-url':
    case 'terms-url':
      return value
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//u, '')
        .replace(/^www\./u, '')
        .replace(/[/#]+$/u, '');
    default:
      return foldName(value);
  }
}

/** Longer texts are compared by their beginning: it is enough, and the work stays small. */
const LONGEST = 200;
/** Characters; shorter names have little by which a slip could be told from another name. */
const SHORTEST = 5;
/** Share of common pairs of characters: one of six characters is another one. */
const NEARLY = 0.6;

/** Nearly the same and yet not. */
function isSlip(here: string, there: string): boolean {
  const [a, b] = [foldName(here).slice(0, LONGEST), foldName(there).slice(0, LONGEST)];
  if (a === b || Math.max(a.length, b.length) < SHORTEST) return false;
  // A longer wording that holds the shorter one is another wording, not a slip.
  if (a.includes(b) || b.includes(a)) return false;
  if (a.length === b.length) return similarity(a, b) >= NEARLY;
  const { removed, inserted } = editBetween(a, b);
  return Math.max(removed, inserted) === 1;
}

/** Advice about fields that do not agree with each other or with other consoles. */
export function consistencyFindings(
  differences: readonly Difference[],
  fields: Readonly<Partial<Record<FieldKey, string>>>,
): Finding[] {
  const advice = (field: FieldKey, kind: string, message: Bilingual, instead: Bilingual): Finding[] => {
    const match = fields[field];
    if (match === undefined) return [];
    return [
      { rule: `consistency/${kind}`, field, start: 0, end: match.length, match, level: 'advice', message, instead },
    ];
  };
  return [
    ...differences.flatMap(({ field, console }) =>
      advice(
        field,
        `other-${field}`,
        {
          zh: `和上次在${CONSOLE_NAMES[console].zh}填的不一样`,
          en: `Not what was given last on ${CONSOLE_NAMES[console].en}`,
        },
        {
          zh: '核对两边哪个对；本来就不同的可以忽略',
          en: 'See which one is right, or ignore it when they are meant to differ',
        },
      ),
    ),
    ...repeatedAddresses(fields).flatMap((field) =>
      advice(
        field,
        'same-address',
        { zh: '使用条款和隐私协议是同一个网址', en: 'Terms and privacy policy have the same address' },
        {
          zh: '各放一个网址，或确认同一页里两份都有',
          en: 'Give each its own address, or make sure that the page holds both',
        },
      ),
    ),
  ];
}
