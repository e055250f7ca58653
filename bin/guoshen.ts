import { BrokenFactFile } from '../data/fact-file';
import { loadFacts } from '../data/load';
import { readArguments, type Values } from './arguments';
import { categories, documents } from './commands/categories';
import { type CheckOptions, check } from './commands/check';
import { checkFile } from './commands/check-file';
import { decodeNotices } from './commands/decode';
import { importEdition } from './commands/import';
import { pack } from './commands/pack';
import { plan } from './commands/plan';
import { searchFacts } from './commands/search';
import { suggestCategories } from './commands/suggest';
import { teamOf } from './commands/team-words';
import { Unusable } from './unusable';
import { COMMANDS, usage, usageOf } from './usage';

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

async function run(): Promise<void> {
  const { command, rest, values } = readArguments(process.argv.slice(2));
  const today = new Date().toISOString().slice(0, 10);
  if (values.help === true) return help(command === 'help' ? rest[0] : command);
  switch (command) {
    case 'help':
      return help(rest[0]);
    case 'categories':
      return print(categories(loadFacts(), values));
    case 'documents':
      return print(documents(loadFacts()));
    case 'plan':
      return plan(loadFacts(), today);
    case 'check':
      return runCheck(values, { today, explain: values.explain, team: teamOf(values) });
    case 'search':
      return searchFacts(loadFacts(), rest.join(' '), values, print);
    case 'suggest':
      return suggestCategories(loadFacts());
    case 'decode':
      return decodeNotices(loadFacts());
    case 'pack':
      process.exitCode = pack(loadFacts(), rest, print);
      return;
    case 'import':
      process.exitCode = importEdition(loadFacts(), rest, values);
      return;
    default:
      process.stderr.write(`${usage()}\n`);
      process.exitCode = 2;
  }
}

function help(command: string | undefined): void {
  const known = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (command !== undefined && known === undefined) throw new Unusable(`no such command: ${command}; see guoshen help`);
  process.stdout.write(`${command === undefined || known === undefined ? usage() : usageOf(command, known)}\n`);
}

async function runCheck({ file, format = 'text' }: Values, options: CheckOptions): Promise<void> {
  if (file !== undefined) process.exitCode = checkFile(loadFacts(), file, format, options);
  else await check(loadFacts(), options);
}

// A reader that stops early (head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run().catch((error: unknown) => {
  const known = error instanceof Unusable || error instanceof BrokenFactFile;
  process.stderr.write(`guoshen: ${known ? (error as Error).message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 2;
});
