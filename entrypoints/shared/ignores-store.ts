import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { IgnoreChoice } from '../../components/marks/state';
import { Ignore } from '../../core/model/ignore';
import type { Finding } from '../../core/model/review';

const KEY = 'ignores';
/** The oldest go first. */
const MOST = 2000;
/** As the schema has it. */
const LONGEST_PHRASE = 200;
const LONGEST_MATCH = 2000;

/** What a person has ignored, in every open page of the consoles alike. */
export class IgnoresStore {
  private all: readonly Ignore[] = [];

  get current(): readonly Ignore[] {
    return this.all;
  }

  async recall(): Promise<void> {
    this.all = await stored();
  }

  /** Told of what other pages of the extension ignore or take back. */
  follow(onChange: () => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === 'local' ? changes[KEY] : undefined;
      if (change === undefined) return;
      this.all = parsed(change.newValue);
      onChange();
    });
  }

  add(ignore: Ignore): void {
    this.change((all) => [...without(all, ignore), ignore].slice(-MOST));
  }

  takeBack(ignore: Ignore): void {
    this.change((all) => without(all, ignore));
  }

  /** Known here at once; written onto what is stored by then, which another page may have changed. */
  private change(action: (all: readonly Ignore[]) => readonly Ignore[]): void {
    this.all = action(this.all);
    void stored()
      .then((all) => browser.storage.local.set({ [KEY]: action(all) }))
      .catch(() => undefined);
  }
}

/** The same decision with another reason is the same one. */
function without(all: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  const key = keyOf(ignore);
  return all.filter((each) => keyOf(each) !== key);
}

function keyOf(ignore: Ignore): string {
  const { scope, rule } = ignore;
  switch (scope) {
    case 'once':
      return JSON.stringify([scope, rule, ignore.field, ignore.start, ignore.match]);
    case 'field':
      return JSON.stringify([scope, rule, ignore.field]);
    case 'phrase':
      return JSON.stringify([scope, rule, ignore.match]);
  }
}

async function stored(): Promise<readonly Ignore[]> {
  try {
    return parsed((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Entry by entry: one that is broken does not take the others with it. */
function parsed(value: unknown): readonly Ignore[] {
  const entries = z
    .array(z.unknown())
    .catch([])
    .parse(value ?? []);
  return entries.flatMap((entry) => {
    const ignore = Ignore.safeParse(entry);
    return ignore.success ? [ignore.data] : [];
  });
}

/** What is kept when a person ignores a finding: words that are longer than a rule's hit ever is are ignored by field. */
export function ignoreOf({ rule, field, start, match }: Finding, { scope, reason }: IgnoreChoice): Ignore {
  const kept = scope === 'phrase' ? LONGEST_PHRASE : LONGEST_MATCH;
  if (scope === 'field' || match === '' || match.length > kept) return { scope: 'field', rule, field, reason };
  return scope === 'once' ? { scope, rule, field, start, match, reason } : { scope, rule, match, reason };
}
