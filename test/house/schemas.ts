import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CategoryFile, DocumentsFile, PagesFile, RequirementsFile, RulesFile } from '../../core/model/pack';

const FOLDER = fileURLToPath(new URL('../../data/schema/', import.meta.url));

/** Kinds of fact files, by the name of their schema. */
const FILES = {
  categories: { schema: CategoryFile, title: 'Categories of one first-level group' },
  documents: { schema: DocumentsFile, title: 'Catalogue of documents' },
  pages: { schema: PagesFile, title: 'Console pages' },
  requirements: { schema: RequirementsFile, title: 'Requirement trees that several groups use' },
  rules: { schema: RulesFile, title: 'Rules' },
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
