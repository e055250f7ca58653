import { z } from 'zod';
import { ProfileNumbers } from '../condition';
import { ConsoleId, FieldKey } from '../console';
import { IsoDate } from '../source';
import { Line, LongText, RecordId } from './base';

/** What the applicant is before the law. */
export const ApplicantKind = z.enum([
  'company',
  'sole-trader',
  'government',
  'institution',
  'media',
  'other-organisation',
  'individual',
]);
export type ApplicantKind = z.infer<typeof ApplicantKind>;

export const Contact = z.strictObject({
  name: Line.optional(),
  phone: Line.optional(),
  email: Line.optional(),
  /** What the person is there for, in the team's own words. */
  role: Line.optional(),
});
export type Contact = z.infer<typeof Contact>;

const Texts = z.partialRecord(FieldKey, LongText);

/** A product with its texts: those for every console, those of one console, and other wordings to choose from. */
export const Product = z.strictObject({
  id: RecordId,
  name: Line,
  shared: Texts.optional(),
  texts: z.partialRecord(ConsoleId, Texts).optional(),
  /** Other wordings of a text, for fields with a tighter limit. */
  alternatives: z.partialRecord(FieldKey, z.array(LongText).max(20)).optional(),
});
export type Product = z.infer<typeof Product>;

/** An applicant: typed once, filled into three consoles. What is wrong in a value is shown, not refused. */
export const Profile = z.strictObject({
  id: RecordId,
  /** What the team calls this profile. */
  label: Line.min(1),
  /** Full name as registered. */
  company: Line.optional(),
  /** Unified social credit code. */
  creditCode: Line.optional(),
  kind: ApplicantKind.optional(),
  /** Yuan. */
  registeredCapital: z.number().min(0).optional(),
  foundedOn: IsoDate.optional(),
  legalRepresentative: Line.optional(),
  contacts: z.array(Contact).max(50).optional(),
  supportPhone: Line.optional(),
  /** As it is written on a page: 周一至周五 9:00-18:00. */
  supportHours: Line.optional(),
  registeredAddress: Line.optional(),
  officeAddress: Line.optional(),
  website: z.string().max(500).optional(),
  privacyUrl: z.string().max(500).optional(),
  termsUrl: z.string().max(500).optional(),
  icpNumber: Line.optional(),
  /** What market conditions are checked against, beside capital and founding date. */
  numbers: ProfileNumbers.omit({ capital: true, founded: true }).optional(),
  products: z.array(Product).max(200).optional(),
});
export type Profile = z.infer<typeof Profile>;
