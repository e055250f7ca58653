/** What is said of one command. */
interface CommandHelp {
  /** What stands behind the command's name. */
  takes: string;
  does: string;
  /** Options that it knows, each with what it does. */
  options?: Readonly<Record<string, string>>;
  /** How many words may stand behind it; none when absent. */
  words?: number;
  example: string;
}

/** Every command, in the order in which they are told. */
export const COMMANDS: Readonly<Record<string, CommandHelp>> = {
  categories: {
    takes: '[--console ID]',
    does: 'every category with what it takes',
    options: { console: 'wechat-mini-program, tencent-cloud-market or tencent-meeting' },
    example: 'guoshen categories --console tencent-meeting',
  },
  documents: { takes: '', does: 'the catalogue of papers', example: 'guoshen documents' },
  plan: {
    takes: '< LINES',
    does: 'JSON lines in: what is missing for a category',
    example: `echo '{"id":1,"console":"wechat-mini-program","path":"医疗服务/互联网医院","holdings":["营业执照"]}' | guoshen plan`,
  },
  check: {
    takes: '< LINES | --file LISTING.yml',
    does: 'what a reviewer would refuse: JSON lines in, or a listing kept in a file',
    options: {
      file: 'a listing in YAML or JSON; exit 1 when something blocks',
      format: 'with --file: text (default), json, sarif or junit',
      words: 'the team’s own words too: a file with one a line, CSV or JSON',
      'words-level': 'how much they weigh: block, warn (default) or advice',
      explain: 'also tell what only looks like a breach, and why',
    },
    example: `echo '{"id":1,"console":"tencent-meeting","fields":{"name":"青禾签到","intro":"会中签到"},"partial":true}' | guoshen check`,
  },
  search: {
    takes: 'QUERY | --jsonl < LINES',
    does: 'categories, papers and rules, best first; pinyin too',
    options: { limit: 'as many as this (20)', jsonl: 'JSON lines {id, query} in' },
    words: 99,
    example: 'guoshen search 互联网医院 --limit 3',
  },
  suggest: {
    takes: '< LINES',
    does: 'JSON lines in: categories for a description',
    example: `echo '{"id":1,"text":"在线问诊，开处方后送药上门"}' | guoshen suggest`,
  },
  decode: {
    takes: '< LINES',
    does: 'JSON lines in: rules, categories and papers of a review notice',
    example: `echo '{"id":1,"text":"你的小程序涉及直播，请补充【社交-直播】类目"}' | guoshen decode`,
  },
  pack: {
    takes: 'diff OLD NEW | built-in',
    does: 'what a newer pack changes (exit 1 when it does), or what is built in as a pack',
    words: 3,
    example: 'guoshen pack diff built-in newer-pack.json',
  },
  import: {
    takes: 'wechat-categories FILE',
    does: 'how the official page’s text differs from the facts; exit 1 when it does',
    options: { json: 'the four lists as JSON' },
    words: 2,
    example: 'guoshen import wechat-categories page.txt',
  },
};

/** What the command line can do. */
export function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(38)} ${does}`);
  return [
    'usage: guoshen COMMAND',
    ...lines,
    '',
    'guoshen help COMMAND tells its options and shows an example.',
    'Answers go to standard output, messages to standard error. Exit status: 0 answered; 1 something blocks (check --file)',
    'or differs (pack diff, import); 2 nothing could be answered.',
  ].join('\n');
}

/** What one command takes, with an example to try. */
export function usageOf(name: string, { takes, does, options = {}, example }: CommandHelp): string {
  return [
    `usage: guoshen ${name} ${takes}`.trimEnd(),
    `  ${does}`,
    ...Object.entries(options).map(([option, text]) => `  ${`--${option}`.padEnd(14)} ${text}`),
    `example: ${example}`,
  ].join('\n');
}
