/**
 * Gives every line of the flattened page its role in the table.
 *
 * The page has lost its cell borders: '/' stands for an empty cell in three columns, rows may lack their last cell, and
 * merged cells appear once. No line can be judged alone, so all readings that the grammar below allows are weighed, and
 * the cheapest is taken (Viterbi: lines × roles steps, whatever the text). What our data knows only makes a reading
 * cheaper, never certain, so new, renamed, moved and missing rows are read by form.
 */

import { NEVER, type TableLine } from './table-lines';

/** Roles of one row's cells; those that end in + belong to a row with third levels, where another may follow. */
type CellRole = 'noRequirement' | 'requirement' | 'requirementScope' | 'scope' | 'moreScope' | 'close';
type Role = 'start' | 'group' | 'header' | 'name' | 'noThird' | 'third' | 'nextThird' | CellRole | `${CellRole}+`;

/** A line's role, without the mark of third levels; 'stray' is a line that has no place. */
export type LineRole = Exclude<Role, `${CellRole}+`> | 'stray';

const MISSING_SLOT = 6;
const MISSING_SCOPE = 12;
const MISSING_HEADER = 1;
const UNCLOSED = 3;
const MERGED = 4;
const OWN_CELLS = 2;

/** What may follow what, and how unusual it is. */
const FOLLOWS: Readonly<Record<Role, Partial<Record<Role, number>>>> = {
  start: { group: 0, name: 2 },
  group: { header: 0, name: MISSING_HEADER },
  header: { header: 0, name: 0, group: 1 },
  name: { noThird: 0, third: 0, ...cellsAfter('', MISSING_SLOT, MISSING_SLOT + MERGED) },
  noThird: cellsAfter('', 0, MERGED),
  third: cellsAfter('+', 0, MERGED),
  nextThird: { ...cellsAfter('+', OWN_CELLS, OWN_CELLS / 2), 'close+': 0, nextThird: 0, name: 0, group: 0 },
  ...cellGrammar(''),
  ...cellGrammar('+'),
};

function cellsAfter(mark: '' | '+', requirement: number, scopeAlone: number): Partial<Record<Role, number>> {
  return {
    [`noRequirement${mark}`]: requirement,
    [`requirement${mark}`]: requirement,
    [`requirementScope${mark}`]: requirement,
    [`scope${mark}`]: scopeAlone,
  };
}

function cellGrammar<M extends '' | '+'>(mark: M): Record<`${CellRole}${M}`, Partial<Record<Role, number>>> {
  const next = (cost: number): Partial<Record<Role, number>> => ({
    name: cost,
    group: cost,
    ...(mark === '+' ? { nextThird: cost } : {}),
  });
  const inScope = { [`moreScope${mark}`]: 0, [`close${mark}`]: 0, ...next(UNCLOSED) };
  const withoutScope = { [`close${mark}`]: MISSING_SCOPE, ...next(MISSING_SCOPE + UNCLOSED) };
  const inRequirement = { [`requirement${mark}`]: 0, [`requirementScope${mark}`]: 0, [`scope${mark}`]: 0 };
  const grammar: Record<CellRole, Partial<Record<Role, number>>> = {
    noRequirement: { [`scope${mark}`]: 0, ...withoutScope },
    requirement: { ...inRequirement, ...withoutScope },
    requirementScope: inScope,
    scope: inScope,
    moreScope: inScope,
    close: next(0),
  };
  return Object.fromEntries(Object.entries(grammar).map(([role, follows]) => [`${role}${mark}`, follows])) as Record<
    `${CellRole}${M}`,
    Partial<Record<Role, number>>
  >;
}

const ROLES = Object.keys(FOLLOWS) as Role[];
const START = ROLES.indexOf('start');
/** For each role the roles that may stand before it. */
const BEFORE = ROLES.map((role) =>
  ROLES.flatMap((before, index) => {
    const cost = FOLLOWS[before][role];
    return cost === undefined ? [] : [{ index, cost }];
  }),
);

/** A role's name without its mark of third levels. */
function plain(role: Role): LineRole {
  return (role.endsWith('+') ? role.slice(0, -1) : role) as LineRole;
}
const PLAIN = ROLES.map(plain);

/** The heading below marks a group best; a known one may stand without it, unless a row has the same name (体育). */
function groupCost(line: TableLine, beforeHeader: boolean): number {
  if (beforeHeader) return line.knownGroup ? 0 : 4 + Math.min(line.unlikeName, 20);
  if (!line.knownGroup) return NEVER;
  return line.knownRow ? 6 : 2;
}

function costOf(role: LineRole, line: TableLine, next: TableLine | undefined): number {
  if (role === 'noThird' || role === 'noRequirement' || role === 'close') return line.kind === 'slash' ? 0 : Infinity;
  if (role === 'header') return line.kind === 'header' ? 0 : Infinity;
  if (line.kind === 'slash') return Infinity;
  const header = line.kind === 'header' ? 50 : 0;
  const beforeHeader = next?.kind === 'header';
  // A name that our data holds one level higher seldom moves down.
  const elsewhere = line.knownRow || line.knownGroup ? 4 : 0;
  switch (role) {
    case 'group':
      return header + groupCost(line, beforeHeader);
    case 'name':
      return header + (beforeHeader ? 60 : 0) + (line.knownRow ? -3 : 1.5 + line.unlikeName);
    case 'third':
      return header + (line.knownChild ? -1 : 1 + line.unlikeName + elsewhere);
    case 'nextThird':
      return header + (line.knownChild ? -3 : 0.5 + line.unlikeName + elsewhere);
    case 'requirement':
      return header + (line.unlikeScope < 2 || line.joint?.cost === 0 ? 6 : 0);
    case 'requirementScope':
      return header + (line.joint?.cost ?? NEVER);
    case 'scope':
      return header + line.unlikeScope;
    default:
      return header + (line.unlikeScope === 0 ? 3 : 0);
  }
}

/**
 * The price of leaving a line out. Between rows a line may lack its row (the name is lost, a slash is doubled, a menu is
 * copied along); within a row that would tear the row apart, and inside a cell's text a '/' always ends the cell.
 */
function strayCost(role: LineRole, line: TableLine): number {
  if (line.kind === 'header') return 40;
  const slash = line.kind === 'slash';
  switch (role) {
    case 'start':
      return slash ? 4 : 1;
    case 'header':
      return slash ? 4 : 6;
    case 'group':
    case 'close':
      return slash ? 3 : 4;
    case 'name':
    case 'third':
    case 'nextThird':
    case 'noThird':
    case 'noRequirement':
      return slash ? 8 : 20;
    default:
      return 20;
  }
}

/** What the text's end costs in a role: a row should be complete. */
function endCost(role: LineRole): number {
  if (role === 'name' || role.startsWith('no') || role === 'third' || role === 'requirement') return MISSING_SCOPE;
  return role.endsWith('cope') ? UNCLOSED : 0;
}

/** The role of each line in the most plausible reading of all of them together. */
export function rolesOf(lines: readonly TableLine[]): LineRole[] {
  const width = ROLES.length;
  const stray = width;
  const from = new Uint8Array(lines.length * width);
  let costs = new Array<number>(width).fill(Infinity);
  costs[START] = 0;
  lines.forEach((line, i) => {
    const after = new Array<number>(width).fill(Infinity);
    for (let role = 0; role < width; role += 1) {
      const name = PLAIN[role] as LineRole;
      let best = (costs[role] ?? Infinity) + strayCost(name, line);
      let source = stray;
      const own = role === START ? Infinity : costOf(name, line, lines[i + 1]);
      for (const { index, cost } of BEFORE[role] ?? []) {
        const total = (costs[index] ?? Infinity) + cost + own;
        if (total < best) {
          best = total;
          source = index;
        }
      }
      after[role] = best;
      from[i * width + role] = source;
    }
    costs = after;
  });
  let role = START;
  let best = Infinity;
  costs.forEach((cost, index) => {
    const total = cost + endCost(PLAIN[index] as LineRole);
    if (total < best) {
      best = total;
      role = index;
    }
  });
  const roles = new Array<LineRole>(lines.length).fill('stray');
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const source = from[i * width + role] ?? stray;
    if (source === stray) continue;
    roles[i] = PLAIN[role] as LineRole;
    role = source;
  }
  return roles;
}
