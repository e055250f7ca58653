import { configDefaults, defineConfig } from 'vitest/config';
import { factsPlugin } from './data/vite-plugin';

const BROWSER_TIMEOUT = 120_000;

/** A failure is a failure: nothing is tried again. */
const inBrowser = {
  environment: 'node',
  testTimeout: BROWSER_TIMEOUT,
  hookTimeout: BROWSER_TIMEOUT,
  retry: 0,
  globalSetup: 'test/replicas/real/build.ts',
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [factsPlugin()],
        test: {
          name: 'unit',
          // A busy machine is no failure: what has to be fast is measured in the benches.
          testTimeout: 240_000,
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'test/e2e/**', 'test/firefox/**', 'test/bench/**'],
        },
      },
      // Each file has a browser, a profile and servers of its own; most of the time it waits for them.
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], maxWorkers: 2, ...inBrowser } },
      { test: { name: 'firefox', include: ['test/firefox/**/*.test.ts'], fileParallelism: false, ...inBrowser } },
    ],
  },
});
