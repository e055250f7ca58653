import { fileURLToPath } from 'node:url';
import { globalUses } from './globals';
import { type Import, importsOf, readSource, resolveImport, sourceFiles } from './imports';
import { ROOMS, type Room } from './rooms';

/** A broken rule of the house. */
export interface Breach {
  file: string;
  line: number;
  what: string;
  reason: string;
}

/** Files by their path from the top of the project. */
export type Tree = ReadonlyMap<string, string>;

const CYCLE = 'files that need each other are one file, and which of them runs first is chance';

/** Everything in a tree of files that the table of rooms forbids, and circles of imports. */
export async function breaches(tree: Tree, rooms: readonly Room[] = ROOMS): Promise<Breach[]> {
  const found: Breach[] = [];
  const arrows = new Map<string, { to: string; line: number }[]>();
  for (const [file, text] of tree) {
    const room = roomOf(file, rooms);
    const add = (line: number, what: string, reason: string): void => {
      found.push({ file, line, what, reason });
    };
    for (const each of importsOf(file, text)) {
      const target = resolveImport((path) => tree.has(path), file, each.specifier);
      const [what, reason] = banned(room, target, each) ?? [];
      if (what !== undefined && reason !== undefined) add(each.line, what, reason);
      if (target !== undefined && !each.typeOnly) {
        arrows.set(file, [...(arrows.get(file) ?? []), { to: target, line: each.line }]);
      }
    }
    const names = (room.globals ?? []).flatMap((ban) => ban.names);
    if (names.length === 0 || file.endsWith('.d.ts')) continue;
    for (const { name, line } of await globalUses(file, text, names)) {
      const reason = room.globals?.find((ban) => ban.names.includes(name))?.reason ?? '';
      add(line, `${nameOf(room)} must not use ${name}`, reason);
    }
  }
  return [...found, ...cycles(arrows)];
}

/** The room that a file stands in. */
const roomOf = (file: string, rooms: readonly Room[]): Room => {
  const fitting = rooms.filter(({ folder }) => isWithin(file, folder) && (folder !== '' || !file.includes('/')));
  const [room] = fitting.sort((a, b) => b.folder.length - a.folder.length);
  if (room === undefined) throw new Error(`${file}: no room for it in test/house/rooms.ts`);
  return room;
};

function banned(room: Room, target: string | undefined, { specifier, typeOnly }: Import): [string, string] | undefined {
  if (target === undefined) {
    if (room.packages.some((name) => fits(specifier, name))) return undefined;
    return [`${nameOf(room)} must not import the package ${specifier}`, room.packagesReason];
  }
  const allowed = [room.folder, ...room.imports].some((folder) => folder !== '' && isWithin(target, folder));
  const forTypes = room.typesOnly?.some((folder) => isWithin(target, folder)) ?? false;
  if (allowed && (!forTypes || typeOnly)) return undefined;
  return [`${nameOf(room)} must not import ${allowed ? `values of ${target}` : target}`, room.reason];
}

const nameOf = (room: Room): string => (room.folder === '' ? 'configuration' : room.folder);

/** `core/profile` stands for the folder and for the file `core/profile.ts`. */
const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`) || path.replace(/\.[^/]+$/, '') === folder;

const fits = (specifier: string, name: string): boolean =>
  name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name;

/** Circles of imports that exist at run time, each once. */
function cycles(arrows: ReadonlyMap<string, readonly { to: string; line: number }[]>): Breach[] {
  const found: Breach[] = [];
  const done = new Set<string>();
  const visit = (file: string, open: readonly string[]): void => {
    if (done.has(file)) return;
    for (const { to, line } of arrows.get(file) ?? []) {
      const start = [...open, file].indexOf(to);
      if (start >= 0) {
        const circle = [...[...open, file].slice(start), to].join(' → ');
        found.push({ file, line, what: `circle of imports: ${circle}`, reason: CYCLE });
      } else visit(to, [...open, file]);
    }
    done.add(file);
  };
  for (const file of arrows.keys()) visit(file, []);
  return found;
}

/** Top of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Our own source files, with their texts. */
export const readTree = (root: string): Tree =>
  new Map(sourceFiles(root).map((path) => [path, readSource(root, path)]));

/** One line for a person, that an editor can follow. */
export const describeBreach = ({ file, line, what, reason }: Breach): string =>
  `${file}:${line}: ${what}\n    because ${reason}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await breaches(readTree(ROOT));
  for (const breach of found) console.error(describeBreach(breach));
  if (found.length > 0) process.exitCode = 1;
}
