import { z } from 'zod';
import { FieldKey } from './console';

/** Why somebody lets a finding stand: 已有资质证明, 误报, 商标或专有名称, 其他. */
export const IgnoreReason = z.enum(['has-papers', 'false-alarm', 'proper-name', 'other']);
export type IgnoreReason = z.infer<typeof IgnoreReason>;

/** One decision to ignore: this finding where it stands, a rule in a field, or a wording wherever it stands. */
export const Ignore = z.discriminatedUnion('scope', [
  z.strictObject({
    scope: z.literal('once'),
    rule: z.string().min(1).max(80),
    field: FieldKey,
    start: z.int().min(0),
    match: z.string().min(1).max(2000),
    reason: IgnoreReason,
    note: z.string().max(200).optional(),
  }),
  z.strictObject({
    scope: z.literal('field'),
    rule: z.string().min(1).max(80),
    field: FieldKey,
    reason: IgnoreReason,
    note: z.string().max(200).optional(),
  }),
  z.strictObject({
    scope: z.literal('phrase'),
    rule: z.string().min(1).max(80),
    match: z.string().min(1).max(200),
    reason: IgnoreReason,
    note: z.string().max(200).optional(),
  }),
]);
export type Ignore = z.infer<typeof Ignore>;
