import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  GuidesFile,
  KeyPointsFile,
  LettersFile,
  MeetingRulesFile,
  NotListedFile,
} from '../../core/model/meeting-rules';
import { NoticesFile } from '../../core/model/notices';
import { CategoryFile, DocumentsFile, PagesFile, RequirementsFile, RulesFile } from '../../core/model/pack';
import { ProductFormsFile, ReviewStandardFile } from '../../core/model/product-form';
import { ExportFile } from '../../core/model/records/export-file';
import { WordsFile } from '../../core/model/rule';
import { SelfChecksFile } from '../../core/model/self-check';
import { DescribedFile, NotListedSayingsFile, SuggestFile } from '../../core/model/suggest';
import {
  ClausesFile,
  DisagreementsFile,
  VendorOnboardingFile,
  VendorServiceFile,
  ViolationsFile,
} from '../../core/model/vendor-rules';
import { VocabularyFile } from '../../core/model/vocabulary';

const FOLDER = fileURLToPath(new URL('../../data/schema/', import.meta.url));

/** Kinds of fact files, by the name of their schema. */
const FILES = {
  categories: { schema: CategoryFile, title: 'Categories of one first-level group' },
  documents: { schema: DocumentsFile, title: 'Catalogue of documents' },
  pages: { schema: PagesFile, title: 'Console pages' },
  requirements: { schema: RequirementsFile, title: 'Requirement trees that several groups use' },
  rules: { schema: RulesFile, title: 'Rules' },
  words: { schema: WordsFile, title: 'Word lists that rules name' },
  clauses: { schema: ClausesFile, title: 'Clauses of the vendor rules' },
  violations: { schema: ViolationsFile, title: 'Violations and what they cost' },
  'vendor-service': { schema: VendorServiceFile, title: 'Service hours and deadlines' },
  'vendor-onboarding': { schema: VendorOnboardingFile, title: 'Papers and conditions for every vendor' },
  disagreements: { schema: DisagreementsFile, title: 'Where two sources disagree' },
  'meeting-rules': { schema: MeetingRulesFile, title: 'Rules of the Meeting review' },
  'not-listed': { schema: NotListedFile, title: 'Kinds of apps that are not listed' },
  'key-points': { schema: KeyPointsFile, title: 'Points to go through before submitting' },
  letters: { schema: LettersFile, title: 'Letters and who signs them' },
  guides: { schema: GuidesFile, title: 'How to get a paper' },
  'product-forms': { schema: ProductFormsFile, title: 'Forms with their fields and limits' },
  'review-standard': { schema: ReviewStandardFile, title: 'Review standard of marketplace products' },
  export: { schema: ExportFile, title: 'Export of what is kept' },
  notices: { schema: NoticesFile, title: 'How reviewers put what they refuse' },
  suggest: { schema: SuggestFile, title: 'What it takes to tell a category from a description' },
  'not-listed-sayings': { schema: NotListedSayingsFile, title: 'How people describe what is not listed' },
  described: { schema: DescribedFile, title: 'Words of everyday descriptions' },
  vocabulary: { schema: VocabularyFile, title: 'Words that people use' },
  'self-checks': { schema: SelfChecksFile, title: 'Questions for a person' },
} as const;

/** Texts of the JSON Schemas for editors, by file name: they say what a person may write, before defaults. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FILES).map(([name, { schema, title }]) => {
      const json = { title, ...z.toJSONSchema(schema, { io: 'input' }) };
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );

/** A schema as it stands in the project. */
export const writtenSchema = (name: string): string =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8') : '';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(FOLDER, name), text);
}
