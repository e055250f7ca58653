import { fileURLToPath } from 'node:url';
import type { Category } from '../core/model/category';
import type { Document } from '../core/model/document';
import type { Knowledge } from '../core/model/knowledge';
import { DocumentsFile, PagesFile } from '../core/model/pack';
import type { ConsolePage } from '../core/model/page';
import type { Rule } from '../core/model/rule';
import { filesIn, parse } from './fact-file';
import { loadCategories } from './load-categories';
import { loadKnowledge } from './load-knowledge';
import { loadRules } from './load-rules';

/** Everything the platforms publish, parsed and checked. */
export interface Facts {
  categories: Category[];
  documents: Document[];
  rules: Rule[];
  pages: ConsolePage[];
  knowledge: Knowledge;
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
  return {
    categories: loadCategories(folder, documents),
    documents,
    rules: loadRules(folder),
    pages: filesIn(folder, 'pages').flatMap((file) => parse(folder, file, PagesFile).pages),
    knowledge: loadKnowledge(folder, documents),
  };
}
