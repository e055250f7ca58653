import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import of a file. */
export interface Import {
  specifier: string;
  line: number;
  /** Erased when built: it carries types only. */
  typeOnly: boolean;
}

const EXTENSIONS = ['', '.ts', '.tsx', '.d.ts', '.mjs', '.js', '/index.ts', '/index.tsx'];
const SKIPPED = new Set(['node_modules', 'test-results', 'demo-output', 'coverage', 'public']);

/** All source files below a folder, as paths from it with forward slashes. */
export function sourceFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(root, path);
    return /\.(ts|tsx|mts|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

/** A file's text, and what it imports in any form: static, re-exported, dynamic, and in types. */
export function importsOf(path: string, text: string): Import[] {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: { specifier: string; at: number; typeOnly: boolean }[] = [];
  for (const { start, moduleRequest, entries } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    found.push({ specifier: moduleRequest.value, at: start, typeOnly });
  }
  for (const { start, entries } of module.staticExports) {
    const requests = entries.filter(({ moduleRequest }) => moduleRequest !== null);
    const typeOnly = requests.every(({ isType }) => isType);
    for (const specifier of new Set(requests.map(({ moduleRequest }) => moduleRequest?.value ?? ''))) {
      found.push({ specifier, at: start, typeOnly });
    }
  }
  new Visitor({
    TSImportType({ source, start }) {
      found.push({ specifier: source.value, at: start, typeOnly: true });
    },
    ImportExpression({ source, start }) {
      if (source.type === 'Literal') found.push({ specifier: String(source.value), at: start, typeOnly: false });
    },
  }).visit(program);
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ specifier, at, typeOnly }) => ({ specifier, line: lineAt(text, at), typeOnly }));
}

/** Line number of a position. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/**
 * The file of ours that a specifier means, as a path from the top; undefined for a package. What is no source file
 * (a style, or a file that is not written yet) keeps its bare path: its room is known all the same.
 */
export function resolveImport(isFile: (path: string) => boolean, from: string, specifier: string): string | undefined {
  const [bare = specifier] = specifier.split('?');
  const alias = /^(?:@@?|~~?)\/(.*)$/.exec(bare)?.[1];
  if (alias === undefined && !bare.startsWith('.')) return undefined;
  const path = alias ?? posix.join(posix.dirname(from), bare);
  return EXTENSIONS.map((extension) => path + extension).find(isFile) ?? path;
}

/** A file's text. */
export const readSource = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
