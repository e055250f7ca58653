/** A thing that a room may not have, and why. */
export interface Ban {
  /** What is banned: exact names, or a prefix that ends in `*`. */
  names: readonly string[];
  reason: string;
}

/** One room of the house: which of our own files and which packages it may import, and what it may not touch. */
export interface Room {
  /** Folder. The longest one that fits a file wins, so a room may have a stricter inner room. */
  folder: string;
  /** Folders and files of ours that it may import, beside its own folder. */
  imports: readonly string[];
  /** Of those, the ones whose types alone it may import. */
  typesOnly?: readonly string[];
  /** Printed with every import of ours that is not allowed. */
  reason: string;
  /** Packages that it may import, a trailing `*` for all that begin so. */
  packages: readonly string[];
  /** Printed with every package that is not allowed. */
  packagesReason: string;
  globals?: readonly Ban[];
}

const NO_NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const DOM = ['document', 'window', 'navigator', 'location', 'self', 'globalThis', 'localStorage', 'sessionStorage'];
const EXTENSION = ['browser', 'chrome'];

const LOCAL_FIRST: Ban = {
  names: NO_NETWORK,
  reason: 'nothing leaves the machine until a person joins a team; store/sync alone talks to a network',
};
const PURE: readonly Ban[] = [
  {
    names: [...DOM, 'indexedDB'],
    reason: 'reasoning also runs on the command line and in a background worker, where there is no page',
  },
  { names: EXTENSION, reason: 'reasoning is pure: what it needs to know is an argument' },
  { names: NO_NETWORK, reason: 'reasoning is pure: the facts are an argument, never fetched' },
  {
    names: ['Date.now', 'new Date()', 'Date()', 'performance'],
    reason: 'today is an argument: a paper that expires must be judged the same in a test and next year',
  },
  { names: ['Math.random', 'crypto'], reason: 'the same input gives the same answer' },
];

/** Which room may import which. The picture is in the design: arrows run one way, towards `core/model`. */
export const ROOMS: readonly Room[] = [
  {
    folder: 'core/model',
    imports: [],
    reason: 'the vocabulary stands below everything: rooms that may use it alone would get the rest through it',
    packages: ['zod'],
    packagesReason: 'the vocabulary is zod schemas and nothing else',
    globals: PURE,
  },
  {
    folder: 'core',
    imports: ['core'],
    reason: 'core knows nothing of the rooms around it, so that all faces can share it',
    packages: [
      'zod',
      'linkify-it',
      'tldts',
      'stdnum',
      'stdnum/*',
      'libphonenumber-js',
      'libphonenumber-js/*',
      'validator',
      'validator/*',
    ],
    packagesReason: 'core is pure: no framework, no storage, no Node; libraries that only read text are let in by name',
    globals: PURE,
  },
  {
    folder: 'data',
    imports: ['core/model'],
    reason: 'data holds facts and the loader that parses them; code that decides belongs to core',
    packages: ['node:*', 'zod', 'vite', 'pinyin-pro', 'opencc-js/*'],
    packagesReason: 'the loader runs at build time in Node, with the schemas and the dictionaries',
    globals: [LOCAL_FIRST],
  },
  {
    folder: 'consoles',
    imports: ['core/model'],
    reason: 'consoles read a foreign page and say what is there; deciding what is right belongs to core',
    packages: ['dom-accessibility-api', '@medv/finder', 'file-type/*', 'blockhash-core'],
    packagesReason: 'the script that every console page loads has to stay small; these come with the overlay only',
    globals: [
      LOCAL_FIRST,
      { names: EXTENSION, reason: 'page reading runs in a plain page too, for its tests; entrypoints own messages' },
    ],
  },
  {
    folder: 'store',
    imports: ['core/model', 'core/profile'],
    reason: 'the store keeps things; it neither decides nor draws',
    packages: ['dexie', 'zod', 'age-encryption'],
    packagesReason: 'the store knows Dexie and nothing of React or of foreign pages',
    globals: [LOCAL_FIRST],
  },
  {
    folder: 'store/sync',
    imports: ['core/model', 'core/profile', 'store'],
    reason: 'syncing moves what the store keeps; it neither decides nor draws',
    packages: ['dexie', 'zod'],
    packagesReason: 'the engine stands behind two ports, so that it can be replaced',
  },
  {
    folder: 'components',
    imports: ['core'],
    reason: 'components get props and call back; reading, storing and wiring are given to them by an entry point',
    packages: ['react', 'react-dom', 'react-dom/*', '@base-ui/react', '@base-ui/react/*'],
    packagesReason: 'components draw: no extension API, no storage, so that they also run in a plain page',
    globals: [
      LOCAL_FIRST,
      { names: EXTENSION, reason: 'components draw in any page; an entry point passes in what needs the browser' },
      { names: ['indexedDB', 'localStorage', 'sessionStorage'], reason: 'what is kept goes through the store' },
    ],
  },
  {
    folder: 'entrypoints',
    imports: ['core', 'consoles', 'store', 'components', 'data'],
    typesOnly: ['data'],
    reason: 'the loader reads files with Node: at run time facts come ready through virtual:guoshen/*',
    packages: ['wxt/*', 'react', 'react-dom', 'react-dom/*', 'dexie-react-hooks', 'zod', 'virtual:guoshen/*'],
    packagesReason: 'entry points wire; a new package would be one more thing that every page loads',
  },
  {
    folder: 'bin',
    imports: ['core', 'data'],
    reason: 'the command line is one more face of the same data and core, not a second implementation',
    packages: ['node:*', 'zod', 'yaml'],
    packagesReason: 'the command line works after npm ci alone',
    globals: [LOCAL_FIRST],
  },
  {
    folder: 'server',
    imports: [],
    reason: 'the team server is configuration of an existing engine; it shares no code with the extension',
    packages: ['node:*'],
    packagesReason: 'configuration of an engine needs no packages',
  },
  {
    folder: 'test',
    imports: ['core', 'data', 'consoles', 'store', 'components', 'entrypoints', 'bin', 'server', 'wxt.config.ts'],
    reason: 'nothing else is ours',
    packages: ['*'],
    packagesReason: '',
  },
  {
    // The configuration files at the top.
    folder: '',
    imports: ['data/vite-plugin'],
    reason: 'configuration wires tools; what runs in them has a room',
    packages: ['*'],
    packagesReason: '',
  },
];
