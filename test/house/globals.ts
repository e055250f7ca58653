import { SourceMap } from 'node:module';
import { parseSync, transformWithOxc, Visitor } from 'vite';
import { lineAt } from './imports';

/** Use of something that is not declared in the file: `window`, `Date.now`, `new Date()`. */
export interface GlobalUse {
  name: string;
  line: number;
}

const MARK = '__global_';

/**
 * Where a file uses the given globals. The compiler itself tells globals from local names: it is asked to replace each
 * with a marked one, which it does for free names only, so a catalogue entry called `document` is left alone.
 */
export async function globalUses(path: string, text: string, names: readonly string[]): Promise<GlobalUse[]> {
  const roots = [...new Set(names.map((name) => name.replace(/^new /, '').replace(/\(\)$|\..*$/, '')))];
  // Most files name none of them, and then there is nothing to compile.
  if (!roots.some((root) => text.includes(root))) return [];
  const { code, map } = await transformWithOxc(text, path, {
    define: Object.fromEntries(roots.map((root) => [root, MARK + root])),
    sourcemap: true,
    tsconfig: false,
  });
  const lines = new SourceMap(map as unknown as ConstructorParameters<typeof SourceMap>[0]);
  const uses: GlobalUse[] = [];
  const add = (name: string, at: number): void => {
    if (!names.includes(name)) return;
    const line = lineAt(code, at);
    const column = at - code.lastIndexOf('\n', at - 1) - 1;
    const origin = lines.findEntry(line - 1, column);
    uses.push({ name, line: 'originalLine' in origin ? origin.originalLine + 1 : line });
  };
  new Visitor({
    Identifier({ name, start }) {
      if (name.startsWith(MARK)) add(name.slice(MARK.length), start);
    },
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || !object.name.startsWith(MARK)) return;
      const key = property.type === 'Identifier' ? property.name : property.type === 'Literal' ? property.value : '';
      add(`${object.name.slice(MARK.length)}.${key}`, start);
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && given.length === 0) add(`new ${callee.name.replace(MARK, '')}()`, start);
    },
    CallExpression({ callee, start }) {
      if (callee.type === 'Identifier' && callee.name.startsWith(MARK))
        add(`${callee.name.slice(MARK.length)}()`, start);
    },
  }).visit(parseSync(path.replace(/\.tsx?$/, '.js'), code).program);
  return uses;
}
