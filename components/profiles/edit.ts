import type { Contact, Product, Profile } from '../../core/model/records/profile';
import type { LineKey, NumberKey } from './texts';

/** An object without what was emptied: nothing is kept as `''`. */
export function withValue<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = object;
  return (value === undefined || value === '' ? rest : { ...rest, [key]: value }) as T;
}

/** Lines of a profile beside its label, in the order of the editor. */
const LINES: readonly LineKey[] = [
  'company',
  'creditCode',
  'legalRepresentative',
  'registeredAddress',
  'officeAddress',
  'icpNumber',
  'supportPhone',
  'supportHours',
  'website',
  'privacyUrl',
  'termsUrl',
];

/** How many of the things that forms ask for are filled in. */
export function completeness(profile: Profile): { filled: number; of: number } {
  const parts = [
    ...LINES.map((key) => profile[key]),
    profile.kind,
    profile.registeredCapital,
    profile.foundedOn,
    profile.contacts?.[0],
    profile.products?.[0],
  ];
  return { filled: parts.filter((part) => part !== undefined).length, of: parts.length };
}

/** What is saved: entries in which nothing was written are dropped. */
export function tidied(profile: Profile): Profile {
  const contacts = profile.contacts?.filter((contact: Contact) => Object.keys(contact).length > 0);
  const products = profile.products?.map(tidyProduct).filter((product) => product.name !== '' || hasTexts(product));
  const label = profile.label.trim();
  return {
    ...withValue(
      withValue(profile, 'contacts', contacts?.length ? contacts : undefined),
      'products',
      products?.length ? products : undefined,
    ),
    label,
  };
}

const hasTexts = ({ shared, texts, alternatives }: Product): boolean =>
  [shared, texts, alternatives].some((part) => part !== undefined);

function tidyProduct({ shared, texts, alternatives, ...product }: Product): Product {
  const own = Object.fromEntries(
    Object.entries(texts ?? {}).filter(([, fields]) => Object.keys(fields ?? {}).length > 0),
  );
  const others = Object.fromEntries(
    Object.entries(alternatives ?? {}).flatMap(([field, wordings = []]) => {
      const kept = wordings.map((wording) => wording.trim()).filter((wording) => wording !== '');
      return kept.length > 0 ? [[field, kept]] : [];
    }),
  );
  return {
    ...product,
    ...(shared && Object.keys(shared).length > 0 && { shared }),
    ...(Object.keys(own).length > 0 && { texts: own }),
    ...(Object.keys(others).length > 0 && { alternatives: others }),
  };
}

export const NUMBERS: readonly NumberKey[] = [
  'teamSize',
  'dedicatedStaff',
  'supportDays',
  'supportHoursPerDay',
  'users',
  'monthsOnline',
  'certificates',
  'cases',
  'industryYears',
];

/** A number as a person types it; undefined where it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s]/gu, '');
  const wan = /^(\d+(?:\.\d+)?)万$/u.exec(plain)?.[1];
  const number = wan === undefined ? Number(plain) : Number(wan) * 10_000;
  return plain !== '' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
