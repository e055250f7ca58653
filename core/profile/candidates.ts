import type { ConsoleId, FieldKey } from '../model/console';
import type { Contact, Product, Profile } from '../model/records/profile';
import type { DraftRecord, SubmissionRecord } from '../model/records/work';

/** Where a proposed value comes from. */
export type ValueSource =
  | { kind: 'company' }
  | { kind: 'contact'; name?: string }
  | { kind: 'support' }
  | { kind: 'product'; product: string }
  /** A wording of the product that is kept for fields with a tighter limit. */
  | { kind: 'alternative'; product: string }
  | { kind: 'draft'; at: string }
  | { kind: 'submission'; console: ConsoleId; at: string };

/** A value that a field may get. */
export interface Candidate {
  value: string;
  source: ValueSource;
}

export interface Asked {
  console: ConsoleId;
  field: FieldKey;
  /** The words beside the field on the page. */
  label: string;
}

export interface KnownValues {
  profile?: Profile | undefined;
  product?: Product | undefined;
  /** What was handed in or noted before, on any console. */
  submissions: readonly SubmissionRecord[];
  /** The unfinished version of this very form. */
  draft?: DraftRecord | undefined;
}

/** Choices mean something on one console only; texts and addresses are the same everywhere. */
const ONE_CONSOLE: ReadonlySet<FieldKey> = new Set<FieldKey>(['category', 'product-category', 'special-industry']);

/** Everything known that a field may get, the likeliest first, each value once. */
export function candidatesFor(asked: Asked, known: KnownValues): Candidate[] {
  const { profile, product } = known;
  const all = [
    ...ofDraft(known.draft, asked),
    ...(product ? ofProduct(product, asked) : []),
    ...(profile ? ofProfile(profile, asked) : []),
    ...ofSubmissions(known.submissions, asked),
    ...(product ? (product.alternatives?.[asked.field] ?? []).map((value) => ofAlternative(product, value)) : []),
  ];
  const seen = new Set<string>();
  return all.filter(({ value }) => {
    const text = value.trim();
    if (text === '' || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

const ofAlternative = (product: Product, value: string): Candidate => ({
  value,
  source: { kind: 'alternative', product: product.name },
});

/** What was typed into this form before comes first: it is what the person wanted here. */
function ofDraft(draft: DraftRecord | undefined, { field }: Asked): Candidate[] {
  const value = draft?.fields[field];
  return draft === undefined || value === undefined ? [] : [{ value, source: { kind: 'draft', at: draft.savedAt } }];
}

function ofProduct(product: Product, { console, field }: Asked): Candidate[] {
  const source: ValueSource = { kind: 'product', product: product.name };
  const shared = ONE_CONSOLE.has(field) ? undefined : product.shared?.[field];
  const name = field === 'name' ? product.name : undefined;
  return [product.texts?.[console]?.[field], shared, name].flatMap((value) =>
    value === undefined ? [] : [{ value, source }],
  );
}

/** Words by which a page says that it wants the number that customers call. */
const FOR_CUSTOMERS = /客服|服务|支持|售后|support|service/iu;

function ofProfile(profile: Profile, { field, label }: Asked): Candidate[] {
  const company = (value: string | undefined): Candidate[] =>
    value === undefined ? [] : [{ value, source: { kind: 'company' } }];
  switch (field) {
    case 'company':
      return company(profile.company);
    case 'credit-code':
      return company(profile.creditCode);
    case 'website':
      return company(profile.website);
    case 'privacy-url':
      return company(profile.privacyUrl);
    case 'terms-url':
      return company(profile.termsUrl);
    case 'contact-name':
      return ofContacts(profile, ({ name }) => name);
    case 'contact-email':
      return ofContacts(profile, ({ email }) => email);
    case 'phone': {
      const support = ofSupport(profile.supportPhone);
      const contacts = ofContacts(profile, ({ phone }) => phone);
      return FOR_CUSTOMERS.test(label) ? [...support, ...contacts] : [...contacts, ...support];
    }
    case 'support':
      return ofSupport([profile.supportHours, profile.supportPhone].filter(Boolean).join('，'));
    default:
      return [];
  }
}

const ofSupport = (value: string | undefined): Candidate[] =>
  value === undefined || value === '' ? [] : [{ value, source: { kind: 'support' } }];

const ofContacts = ({ contacts = [] }: Profile, pick: (contact: Contact) => string | undefined): Candidate[] =>
  contacts.flatMap((contact) => {
    const value = pick(contact);
    const { name } = contact;
    return value === undefined ? [] : [{ value, source: { kind: 'contact' as const, ...(name && { name }) } }];
  });

function ofSubmissions(submissions: readonly SubmissionRecord[], { console, field }: Asked): Candidate[] {
  return [...submissions]
    .sort((a, b) => b.at.localeCompare(a.at))
    .filter((submission) => !ONE_CONSOLE.has(field) || submission.console === console)
    .flatMap((submission) => {
      const path = field === 'category' ? submission.categories[0]?.join(' / ') : undefined;
      const value = path ?? submission.fields[field];
      const source: ValueSource = { kind: 'submission', console: submission.console, at: submission.at };
      return value === undefined ? [] : [{ value, source }];
    });
}
