import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { pageKnowledgeOf, pathsOf } from '../core/model/console-facts';
import { DATA_FOLDER, loadFacts } from './load';
import { characterReadings, pinyinOf } from './pinyin';

/**
 * Checks the fact files when the extension is built and hands them to it as ready data, so that nothing is parsed by
 * schemas at run time. A broken file stops the build with the file and the place in it.
 */
export function factsPlugin(folder: string = DATA_FOLDER): Plugin {
  const views: Record<string, () => unknown> = {
    'virtual:guoshen/facts': () => {
      const { categories, documents, vocabulary } = loadFacts(folder);
      return { categories, documents, vocabulary };
    },
    'virtual:guoshen/pinyin': () => {
      const { categories, documents, vocabulary } = loadFacts(folder);
      return pinyinOf({ categories, documents, vocabulary });
    },
    'virtual:guoshen/characters': characterReadings,
    'virtual:guoshen/console-facts': () => {
      const { rules, categories } = loadFacts(folder);
      return { rules, paths: pathsOf(categories) };
    },
    'virtual:guoshen/knowledge': () => {
      const { knowledge, rules } = loadFacts(folder);
      return {
        knowledge,
        // How a rule is checked is nobody's question here, and its word lists are long.
        rules: rules.map(({ check: _, pages: __, ...rule }) => rule),
        readings: pinyinOf({ categories: [], documents: [], knowledge, rules }),
      };
    },
    'virtual:guoshen/console-knowledge': () => pageKnowledgeOf(loadFacts(folder).knowledge),
    'virtual:guoshen/advice': () => {
      const { suggest, notices } = loadFacts(folder);
      return { suggest, notices };
    },
    'virtual:guoshen/pages': () => loadFacts(folder).pages,
  };
  return {
    name: 'guoshen-facts',
    resolveId: (id) => (id in views ? `\0${id}` : undefined),
    load(id) {
      const view = views[id.slice(1)];
      if (!id.startsWith('\0') || view === undefined) return undefined;
      for (const file of readdirSync(folder, { recursive: true })) this.addWatchFile(`${folder}/${file}`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(view()))});`;
    },
  };
}
