import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Category } from '../core/model/category';
import type { Document } from '../core/model/document';
import { CategoryFile, DocumentsFile, PagesFile, RequirementsFile, RulesFile } from '../core/model/pack';
import type { ConsolePage } from '../core/model/page';
import { leavesOf } from '../core/model/requirement';
import type { Rule } from '../core/model/rule';
import { expandFile } from './expand';

/** Everything the platforms publish, parsed and checked. */
export interface Facts {
  categories: Category[];
  documents: Document[];
  rules: Rule[];
  pages: ConsolePage[];
}

/** A fact file that cannot be used: which one, where in it, and why. */
export class BrokenFactFile extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'BrokenFactFile';
  }
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

const filesIn = (folder: string, sub: string): string[] =>
  readdirSync(`${folder}/${sub}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${sub}/${name}`);

function parse<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const value = within(file, () => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new BrokenFactFile(file, z.prettifyError(result.error));
}

function within<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof BrokenFactFile ? error : new BrokenFactFile(file, (error as Error).message);
  }
}
