import { type Notices, NoticesFile, NoticeTopic } from '../core/model/notices';
import type { Rule } from '../core/model/rule';
import { parse, within } from './fact-file';

const FILE = 'notices/notices.json';

/** @throws BrokenFactFile naming the file, also for a rule that there is not */
export function loadNotices(folder: string, rules: readonly Rule[]): Notices {
  const { consoles, fields, uploads, verbs, wanted, phrases, steps } = parse(folder, FILE, NoticesFile);
  within(FILE, () => {
    const known = new Set<string>([...NoticeTopic.options, ...rules.map(({ id }) => id)]);
    for (const { means, instead = [] } of phrases) {
      const lost = [means, ...instead].find((id) => !known.has(id));
      if (lost !== undefined) throw new Error(`no rule or topic ${lost}`);
    }
  });
  return { consoles, fields, uploads, verbs, wanted, phrases, steps };
}
