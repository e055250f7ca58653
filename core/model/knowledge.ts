import { z } from 'zod';
import { MeetingRules } from './meeting-rules';
import { ProductForm, StandardPoint } from './product-form';
import { SelfCheck } from './self-check';
import { VendorRules } from './vendor-rules';

/** What the platforms say beside categories and rules: clauses, violations, letters, guides, forms, questions. */
export const Knowledge = z.strictObject({
  vendor: VendorRules,
  meeting: MeetingRules,
  forms: z.array(ProductForm),
  /** How marketplace products are reviewed. */
  standard: z.array(StandardPoint),
  selfChecks: z.array(SelfCheck),
});
export type Knowledge = z.infer<typeof Knowledge>;
