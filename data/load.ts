import { fileURLToPath } from 'node:url';
import type { Category } from '../core/model/category';
import type { Document } from '../core/model/document';
import type { Knowledge } from '../core/model/knowledge';
import type { Notices } from '../core/model/notices';
import { DocumentsFile } from '../core/model/pack';
import type { ConsolePage } from '../core/model/page';
import type { Rule } from '../core/model/rule';
import type { SuggestData } from '../core/model/suggest';
import type { Vocabulary } from '../core/model/vocabulary';
import { filesIn, parse } from './fact-file';
import { loadCategories } from './load-categories';
import { loadKnowledge } from './load-knowledge';
import { loadNotices } from './load-notices';
import { loadPages } from './load-pages';
import { loadRules } from './load-rules';
import { loadSuggest } from './load-suggest';
import { loadVocabulary } from './load-vocabulary';

/** Everything the platforms publish, parsed and checked. */
export interface Facts {
  categories: Category[];
  documents: Document[];
  rules: Rule[];
  pages: ConsolePage[];
  knowledge: Knowledge;
  /** What people say for them. */
  vocabulary: Vocabulary;
  /** What it takes to tell a category from a description. */
  suggest: SuggestData;
  /** How reviewers put what they refuse. */
  notices: Notices;
}

/** Folder of the built-in facts. */
export const DATA_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads and checks all fact files of a folder.
 *
 * @throws BrokenFactFile naming the file and the path inside it
 */
export function loadFacts(folder: string = DATA_FOLDER): Facts {
  const documents = filesIn(folder, 'documents').flatMap((file) => parse(folder, file, DocumentsFile).documents);
  const categories = loadCategories(folder, documents);
  const rules = loadRules(folder);
  const knowledge = loadKnowledge(folder, documents);
  const { vendor, meeting, standard } = knowledge;
  const named = [
    ...[documents, rules, standard, vendor.clauses, vendor.violations],
    ...[meeting.rules, meeting.notes, meeting.notListed, meeting.keyPoints],
  ];
  return {
    categories,
    documents,
    rules,
    pages: loadPages(folder),
    knowledge,
    suggest: loadSuggest(folder, categories, meeting.notListed),
    notices: loadNotices(folder, rules),
    vocabulary: loadVocabulary(folder, categories, new Set(named.flatMap((list) => list.map(({ id }) => id)))),
  };
}
