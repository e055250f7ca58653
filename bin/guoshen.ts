import { parseArgs } from 'node:util';
import { BrokenFactFile } from '../data/fact-file';
import { loadFacts } from '../data/load';
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

const USAGE = `usage: guoshen COMMAND
  categories [--console ID]      every category with what it takes
  documents                      the catalogue of papers
  plan                           JSON lines in: what is missing for a category
  check                          JSON lines in: what a reviewer would refuse
  check --file LISTING.yml       a listing kept in a file: text, or --format json|sarif|junit; exit 1 when it is blocked
      with --words FILE          the team's own words too: one a line, JSON or CSV; --words-level block|warn|advice
      with --explain             what only looks like a breach, and why
  search QUERY [--limit N]       categories and papers; --jsonl reads lines {id, query}
  suggest                        JSON lines in: categories for a description
  decode                         JSON lines in: rules, categories and papers of a review notice
  pack diff OLD NEW              what a newer pack changes; exit 1 when it does
  pack built-in                  what is built in, as a pack
  import wechat-categories FILE  how the official page's text differs from the facts (--json); exit 1 when it does`;

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...rest] = positionals;
  const today = new Date().toISOString().slice(0, 10);
  switch (command) {
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
      throw new Unusable(command === undefined ? USAGE : `no such command: ${command}\n${USAGE}`);
  }
}

async function runCheck({ file, format = 'text' }: Arguments, options: CheckOptions): Promise<void> {
  if (file === undefined) await check(loadFacts(), options);
  else process.exitCode = checkFile(loadFacts(), file, format, options);
}

type Arguments = ReturnType<typeof readArguments>['values'];

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        console: { type: 'string' },
        limit: { type: 'string' },
        jsonl: { type: 'boolean' },
        json: { type: 'boolean' },
        file: { type: 'string' },
        format: { type: 'string' },
        words: { type: 'string' },
        'words-level': { type: 'string' },
        explain: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Unusable(`${(error as Error).message}\n${USAGE}`);
  }
}

// A reader that stops early (head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run().catch((error: unknown) => {
  const known = error instanceof Unusable || error instanceof BrokenFactFile;
  process.stderr.write(`guoshen: ${known ? (error as Error).message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 2;
});
