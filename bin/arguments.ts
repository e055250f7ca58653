import { parseArgs } from 'node:util';
import { Unusable } from './unusable';
import { COMMANDS } from './usage';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  console: { type: 'string' },
  limit: { type: 'string' },
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  file: { type: 'string' },
  format: { type: 'string' },
  words: { type: 'string' },
  'words-level': { type: 'string' },
  explain: { type: 'boolean' },
} as const;

/** Options that say nothing without another. */
const NEEDS: Readonly<Record<string, readonly [other: string, what: string]>> = {
  format: ['file', 'a listing to report on'],
  'words-level': ['words', 'a list'],
};

export type Values = ReturnType<typeof parse>['values'];

/** A command with what was given to it. */
export interface Arguments {
  command: string | undefined;
  rest: string[];
  values: Values;
}

/**
 * Reads the command line.
 *
 * @throws Unusable in one line: a command or option that there is not, an option of another command, a word too many
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parse(args);
  const [command, ...rest] = positionals;
  if (command === undefined || command === 'help' || values.help === true) return { command, rest, values };
  const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (known === undefined)
    throw new Unusable(`no such command: ${command} (${Object.keys(COMMANDS).join(', ')}); see guoshen help`);
  const see = `see guoshen help ${command}`;
  const names: string[] = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  for (const [at, name] of names.entries()) {
    if (!Object.hasOwn(known.options ?? {}, name)) throw new Unusable(`${command} takes no --${name}; ${see}`);
    const [other, what] = Object.hasOwn(NEEDS, name) ? (NEEDS[name] ?? []) : [];
    if (other !== undefined && !names.includes(other))
      throw new Unusable(`--${name} needs ${what}: add --${other} FILE`);
    if (names.indexOf(name) < at) throw new Unusable(`--${name} is given twice; give it once`);
  }
  const extra = rest[known.words ?? 0];
  if (extra !== undefined) throw new Unusable(`${command} does not take “${extra}”; ${see}`);
  return { command, rest, values };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options: OPTIONS });
  } catch (error) {
    // The first sentence says what is wrong; the second one is about words that begin with a minus sign.
    const [what = ''] = (error as Error).message.split('. ');
    throw new Unusable(`${what}; see guoshen help`);
  }
}
