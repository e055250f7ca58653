import type { Document } from '../core/model/document';
import type { Knowledge } from '../core/model/knowledge';
import {
  GuidesFile,
  KeyPointsFile,
  LettersFile,
  type MeetingRules,
  MeetingRulesFile,
  NotListedFile,
} from '../core/model/meeting-rules';
import { ProductFormsFile, ReviewStandardFile, type StandardPoint } from '../core/model/product-form';
import { leavesOf, type Requirement } from '../core/model/requirement';
import { SelfChecksFile } from '../core/model/self-check';
import type { Source } from '../core/model/source';
import {
  ClausesFile,
  DisagreementsFile,
  VendorOnboardingFile,
  type VendorRules,
  VendorServiceFile,
  ViolationsFile,
} from '../core/model/vendor-rules';
import { resolveTree } from './expand';
import { filesIn, parse, within } from './fact-file';

/**
 * Reads and checks what the platforms say beside categories and rules, and gives every record its id and its source.
 *
 * @param documents the catalogue, into which papers have to point
 * @throws BrokenFactFile naming the file and the path inside it
 */
export function loadKnowledge(folder: string, documents: readonly Document[]): Knowledge {
  return {
    vendor: loadVendorRules(folder, new Set(documents.map(({ id }) => id))),
    meeting: loadMeetingRules(folder),
    forms: filesIn(folder, 'product-forms').flatMap((file) => parse(folder, file, ProductFormsFile).forms),
    standard: loadStandard(folder),
    selfChecks: filesIn(folder, 'self-checks').flatMap((file) => parse(folder, file, SelfChecksFile).questions),
  };
}

/** The file's source, narrowed to a part of the document. */
const at = (source: Source, section: string): Source => ({ ...source, section });

function loadVendorRules(folder: string, known: ReadonlySet<string>): VendorRules {
  const clauses = parse(folder, 'vendor-rules/clauses.json', ClausesFile);
  const table = parse(folder, 'vendor-rules/violations.json', ViolationsFile);
  const { source, hours, deadlines } = parse(folder, 'vendor-rules/service.json', VendorServiceFile);
  return {
    clauses: clauses.clauses.map((clause) => ({
      id: `market/clause-${clause.number}`,
      ...clause,
      source: at(clauses.source, `${clause.number} ${clause.topic}`),
    })),
    violations: table.violations.map((row) => ({ id: `market/violation-${row.number}`, ...row, source: table.source })),
    violationNotes: table.notes,
    service: { source, hours, deadlines },
    onboarding: loadOnboarding(folder, known),
    disagreements: parse(folder, 'vendor-rules/disagreements.json', DisagreementsFile).disagreements,
  };
}

function loadOnboarding(folder: string, known: ReadonlySet<string>): VendorRules['onboarding'] {
  const file = 'vendor-rules/onboarding.json';
  const { source, conditions, papers } = parse(folder, file, VendorOnboardingFile);
  const tree: Requirement = within(file, () => {
    const expanded = resolveTree(papers, {});
    for (const { document } of leavesOf(expanded)) {
      if (!known.has(document)) throw new Error(`unknown document "${document}"`);
    }
    return expanded;
  });
  return { source, conditions, papers: tree };
}

/** Parts of the review rules, by the figure that the source puts before them. */
const PARTS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 注意: 'note' };

/** `二.9.4.1` becomes `2.9.4.1`. */
const latin = (number: string): string => {
  const [part, ...rest] = number.split('.');
  return [PARTS[part as string] ?? part, ...rest].join('.');
};

function loadMeetingRules(folder: string): MeetingRules {
  const rulesOf = (file: string): MeetingRules['rules'] => {
    const { source, rules } = parse(folder, file, MeetingRulesFile);
    return rules.map((rule) => ({
      id: `meeting/section-${latin(rule.number)}`,
      ...rule,
      source: at(source, `${rule.number} ${rule.topic}`),
    }));
  };
  const notListed = parse(folder, 'meeting-rules/not-listed.json', NotListedFile);
  const keyPoints = parse(folder, 'meeting-rules/key-points.json', KeyPointsFile);
  const letters = parse(folder, 'meeting-rules/letters.json', LettersFile);
  const guides = parse(folder, 'meeting-rules/guides.json', GuidesFile);
  return {
    rules: filesIn(folder, 'meeting-rules/rules').flatMap(rulesOf),
    notes: rulesOf('meeting-rules/notes.json'),
    notListed: notListed.kinds.map((kind) => ({
      id: `meeting/not-listed-${kind.number}`,
      ...kind,
      source: notListed.source,
    })),
    keyPoints: keyPoints.points.map((point) => ({
      id: `meeting/key-point-${point.number}`,
      ...point,
      source: keyPoints.source,
    })),
    letters: letters.letters.map((letter) => ({ ...letter, source: letters.source })),
    guides: guides.guides.map((guide) => ({ ...guide, source: guides.source })),
    disagreements: parse(folder, 'meeting-rules/disagreements.json', DisagreementsFile).disagreements,
  };
}

function loadStandard(folder: string): StandardPoint[] {
  return filesIn(folder, 'review-standard').flatMap((file) => {
    const { source, points } = parse(folder, file, ReviewStandardFile);
    return points.map((point) => ({
      id: `market/standard-${point.number}`,
      ...point,
      source: at(source, `${point.section} · ${point.topic}`),
    }));
  });
}
