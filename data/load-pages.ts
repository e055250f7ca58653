import { PagesFile } from '../core/model/pack';
import type { ConsolePage } from '../core/model/page';
import { labelsOf } from '../core/model/wording';
import { filesIn, parse, within } from './fact-file';

/**
 * The form pages of all consoles, with the words that their labels share put in.
 *
 * @throws BrokenFactFile naming the file, also for shared words that there are not and for a label that means two fields
 * of one page
 */
export const loadPages = (folder: string): ConsolePage[] =>
  filesIn(folder, 'pages').flatMap((file) => {
    const { words = {}, pages } = parse(folder, file, PagesFile);
    return within(file, () => pages.map((page) => withWords(page, words)));
  });

function withWords(page: ConsolePage, words: Readonly<Record<string, string>>): ConsolePage {
  const fields = page.fields.map((field) => ({
    ...field,
    labels: field.labels.map((label) => label.replace(SHARED, (_, name: string) => wordsOf(name, words))),
  }));
  const meant = new Map<string, string>();
  for (const { key, labels } of fields) {
    for (const label of labels.flatMap(labelsOf)) {
      const known = meant.get(label) ?? key;
      if (label === '' || known !== key) throw new Error(`${page.id}: "${label}" means ${known} and ${key}`);
      meant.set(label, key);
    }
  }
  return { ...page, fields };
}

/** Words under a name in place of a choice: `{|@org}官网`. */
const SHARED = /(?<=[{|])@([a-z]+)(?=[|}])/gu;

function wordsOf(name: string, words: Readonly<Record<string, string>>): string {
  const found = words[name];
  if (found === undefined) throw new Error(`no words "${name}"`);
  return found;
}
