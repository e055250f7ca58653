import { z } from 'zod';
import { IsoDate } from './source';

/** A kind of product or applicant, as a source calls it. */
const Kind = z.string().min(1).max(60);
const Amount = z.number().min(0);

const common = {
  /** Number of the condition in the source; several parts of one condition share it. */
  n: z.int().min(1).max(100),
  text: z.string().min(1).max(120),
  /** Kinds of products for which alone it is asked. */
  appliesTo: Kind.optional(),
  /** Kinds of products for which it is not asked. */
  exempt: z.array(Kind).min(1).max(10).optional(),
};
/** The limit itself is not enough: more than, longer than. */
const exclusive = z.boolean().optional();

/** What a market asks of a vendor beside papers, with the numbers that decide it. */
export const Condition = z.discriminatedUnion('kind', [
  /** Registered capital, yuan. */
  z.strictObject({ ...common, kind: z.literal('capital'), min: Amount, exclusive }),
  /** Full years since the company was founded. */
  z.strictObject({ ...common, kind: z.literal('company-age'), minYears: Amount }),
  /** People in the technical and service team. */
  z.strictObject({ ...common, kind: z.literal('team-size'), min: Amount }),
  /** People who do nothing but run the shop in the market. */
  z.strictObject({ ...common, kind: z.literal('dedicated-staff'), min: Amount }),
  /** Online support: days a week, hours a day. */
  z.strictObject({ ...common, kind: z.literal('support-hours'), days: Amount, hoursPerDay: Amount }),
  /** Registered users of the product. */
  z.strictObject({ ...common, kind: z.literal('users'), min: Amount, exclusive }),
  /** Months for which the product has been online. */
  z.strictObject({ ...common, kind: z.literal('months-online'), min: Amount, exclusive }),
  /** People who hold a certificate. */
  z.strictObject({ ...common, kind: z.literal('certificates'), min: Amount, certificate: Kind }),
  /** Customer cases that can be shown. */
  z.strictObject({ ...common, kind: z.literal('cases'), min: Amount }),
  /** Years of service in a trade. */
  z.strictObject({ ...common, kind: z.literal('industry-years'), min: Amount, industry: Kind }),
  z.strictObject({ ...common, kind: z.literal('runs-on-tencent-cloud'), orBundled: z.boolean() }),
  z.strictObject({ ...common, kind: z.literal('copyright'), selfDeveloped: z.boolean().optional() }),
  z.strictObject({ ...common, kind: z.literal('accept-rules'), agreements: z.array(Kind).min(1).max(10) }),
  /** A person has to judge. */
  z.strictObject({ ...common, kind: z.literal('judgement') }),
]);
export type Condition = z.infer<typeof Condition>;

/** What conditions are checked against; anything that is not stated is unknown. */
export const ProfileNumbers = z.strictObject({
  /** Registered capital, yuan. */
  capital: Amount.optional(),
  founded: IsoDate.optional(),
  teamSize: Amount.optional(),
  dedicatedStaff: Amount.optional(),
  supportDays: z.number().min(0).max(7).optional(),
  supportHoursPerDay: z.number().min(0).max(24).optional(),
  users: Amount.optional(),
  monthsOnline: Amount.optional(),
  /** People who hold the certificate that the market asks for. */
  certificates: Amount.optional(),
  cases: Amount.optional(),
  industryYears: Amount.optional(),
  runsOnTencentCloud: z.boolean().optional(),
  /** Sold together with products of Tencent Cloud. */
  bundledWithTencentCloud: z.boolean().optional(),
  copyright: z.boolean().optional(),
  selfDeveloped: z.boolean().optional(),
  acceptsRules: z.boolean().optional(),
  /** Kind of product, in the source's words or like them. */
  productKind: z.string().min(1).max(60).optional(),
});
export type ProfileNumbers = z.infer<typeof ProfileNumbers>;
