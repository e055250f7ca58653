import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { factsPlugin } from './data/vite-plugin';

/** The three consoles, and nothing else. */
const HOSTS = ['https://mp.weixin.qq.com/*', 'https://console.cloud.tencent.com/*', 'https://meeting.tencent.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Names then say where they come from.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  hooks: {
    // A page that fills the store without a dialog is for tests; nobody else gets it.
    'entrypoints:found': ({ config }, infos) => {
      if (config.mode === 'test') return;
      const others = infos.filter(({ name }) => name !== 'test-seed');
      infos.splice(0, infos.length, ...others);
    },
    // Scripts are told the mode where libraries ask for the environment: test builds would carry React's development build.
    'vite:build:extendConfig': (_, config) => {
      config.define = { ...config.define, 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) };
    },
  },
  vite: () => ({
    plugins: [factsPlugin()],
    resolve: { alias: { debug: resolve(import.meta.dirname, 'entrypoints/shared/silent-debug.ts') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // sidePanel: the view beside the form; Firefox has a sidebar, which needs no permission.
    // alarms: the days on which a paper comes near its end.
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: HOSTS,
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'gs' },
    // Browsers take four suggestions at most; Alt+Shift with these letters is free in Chrome, Edge and Firefox.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_openPanel__',
      },
      'next-problem': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextProblem__' },
      'previous-problem': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_previousProblem__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'guoshen@guoshen.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
