import { configDefaults, defineConfig } from 'vitest/config';
import { factsPlugin } from './data/vite-plugin';

const BROWSER_TIMEOUT = 60_000;

/** One browser, one server and one build: nothing runs beside anything else, and a failure is a failure. */
const inBrowser = {
  environment: 'node',
  fileParallelism: false,
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
          testTimeout: 60_000,
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'test/e2e/**', 'test/firefox/**', 'test/bench/**'],
        },
      },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...inBrowser } },
      { test: { name: 'firefox', include: ['test/firefox/**/*.test.ts'], ...inBrowser } },
    ],
  },
});
