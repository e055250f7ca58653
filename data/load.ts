import { fileURLToPath } from 'node:url';
import type { Category } from '../core/model/category';
import type { Document } from '../core/model/document';
import { CategoryFile, DocumentsFile, PagesFile, RequirementsFile, RulesFile } from '../core/model/pack';
import type { ConsolePage } from '../core/model/page';
import { leavesOf } from '../core/model/requirement';
import type { Rule } from '../core/model/rule';
import { expandFile } from './expand';
import { filesIn, parse, within } from './fact-file';

/** Everything the platforms publish, parsed and checked. */
export interface Facts {
  categories: Category[];
  documents: Document[];
  rules: Rule[];
  pages: ConsolePage[];
}

/** Folder of the built-in facts. */
export const DATA_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads and checks all fact files of a folder.
 *
 * @throws BrokenFactFile naming the file and the path inside it
 */
export function loadFacts(folder: string = DATA_FOLDER): Facts {
  const shared = parse(folder, 'requirements.json', RequirementsFile).requirements;
  const documents = filesIn(folder, 'documents').flatMap((file) => parse(folder, file, DocumentsFile).documents);
  const known = new Set(documents.map(({ id }) => id));
  const categories = filesIn(folder, 'wechat-categories').flatMap((file) => {
    const content = parse(folder, file, CategoryFile);
    return within(file, () => {
      const expanded = expandFile(content, shared);
      for (const { path, requirement } of expanded) {
        for (const leaf of requirement === null ? [] : leavesOf(requirement)) {
          if (!known.has(leaf.document)) throw new Error(`${path.join(' / ')}: unknown document "${leaf.document}"`);
        }
      }
      return expanded;
    });
  });
  categories.sort((a, b) => a.row - b.row);
  return {
    categories,
    documents,
    rules: filesIn(folder, 'rules').flatMap((file) => parse(folder, file, RulesFile).rules),
    pages: filesIn(folder, 'pages').flatMap((file) => parse(folder, file, PagesFile).pages),
  };
}
