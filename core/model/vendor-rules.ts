import { z } from 'zod';
import { FieldKey } from './console';
import { Disagreement } from './disagreement';
import { RequirementInFile } from './pack';
import { Requirement } from './requirement';
import { RuleId } from './rule';
import { Source } from './source';

const Words = z.string().min(1).max(200);

/** Number of a clause as the source counts, `4.6.2`. */
export const ClauseNumber = z.string().regex(/^\d+(?:\.\d+)+$/);

/** Where a clause can be checked: in a text, in a field, by a paper, against a day, or only by a person. */
export const ClauseKind = z.enum(['text', 'field', 'document', 'deadline', 'judgement']);
export type ClauseKind = z.infer<typeof ClauseKind>;

const clauseFacts = {
  number: ClauseNumber,
  section: z.string().min(1).max(40),
  kind: ClauseKind,
  topic: z.string().min(1).max(60),
  rule: Words,
  /** Fields in which a breach would stand. */
  fields: z.array(FieldKey).min(1).optional(),
  /** Days that the clause grants. */
  days: z.int().min(1).max(366).optional(),
  /** `days` are working days. */
  working: z.literal(true).optional(),
};

/** One numbered clause of the vendor rules. */
export const Clause = z.strictObject({ id: z.string(), ...clauseFacts, source: Source });
export type Clause = z.infer<typeof Clause>;

const violationFacts = {
  /** Row in the source's table, from 1. */
  number: z.int().min(1),
  name: z.string().min(1).max(60),
  /** The source's name for several rows of one sort. */
  type: z.string().min(1).max(60),
  level: z.enum(['minor', 'serious']),
  consequence: z.string().min(1).max(80),
  /** Taken from the deposit, in yuan. */
  deduction: z.int().min(1).optional(),
  /** Days without publishing. */
  suspensionDays: z.int().min(1).optional(),
  clauses: z.array(ClauseNumber),
  /** Rules whose findings lead here. */
  ruleIds: z.array(RuleId),
  details: z.array(Words).min(1),
};

/** One row of the table of violations: what it is and what it costs. */
export const Violation = z.strictObject({ id: z.string(), ...violationFacts, source: Source });
export type Violation = z.infer<typeof Violation>;

/** Time within which something has to happen: a number of days or hours, or until an event. */
export const Deadline = z.strictObject({
  what: z.string().min(1).max(80),
  days: z.int().min(1).optional(),
  working: z.literal(true).optional(),
  hours: z.int().min(1).optional(),
  until: z.string().min(1).max(40).optional(),
  /** Whose duty it is, when not the vendor's. */
  by: z.string().min(1).max(40).optional(),
  clause: ClauseNumber.optional(),
  violation: z.int().min(1).optional(),
});
export type Deadline = z.infer<typeof Deadline>;

const ServiceHours = z.strictObject({
  days: z.int().min(1).max(7),
  from: z.iso.time({ precision: -1 }),
  to: z.iso.time({ precision: -1 }),
  clause: ClauseNumber,
});

const Condition = z.strictObject({ clause: ClauseNumber, text: z.string().min(1).max(80) });

const file = { $schema: z.string().optional(), source: Source };

export const ClausesFile = z.strictObject({ ...file, clauses: z.array(z.strictObject(clauseFacts)).min(1) });
export const ViolationsFile = z.strictObject({
  ...file,
  violations: z.array(z.strictObject(violationFacts)).min(1),
  notes: z.array(Words),
});
export const VendorServiceFile = z.strictObject({ ...file, hours: ServiceHours, deadlines: z.array(Deadline).min(1) });
export const VendorOnboardingFile = z.strictObject({
  ...file,
  conditions: z.array(Condition).min(1),
  papers: RequirementInFile,
});
export const DisagreementsFile = z.strictObject({ ...file, disagreements: z.array(Disagreement).min(1) });

/** The rules for vendors of the marketplace. */
export const VendorRules = z.strictObject({
  clauses: z.array(Clause),
  violations: z.array(Violation),
  violationNotes: z.array(Words),
  service: z.strictObject({ hours: ServiceHours, deadlines: z.array(Deadline), source: Source }),
  onboarding: z.strictObject({ conditions: z.array(Condition), papers: Requirement, source: Source }),
  disagreements: z.array(Disagreement),
});
export type VendorRules = z.infer<typeof VendorRules>;
