import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Ignore } from '../../core/model/ignore';

const KEY = 'ignores';
/** The oldest go first. */
const MOST = 2000;

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
    this.change((all) => [...all.filter(({ id }) => id !== ignore.id), ignore].slice(-MOST));
  }

  takeBack(id: string): void {
    this.change((all) => all.filter((each) => each.id !== id));
  }

  /** Known here at once; written onto what is stored by then, which another page may have changed. */
  private change(action: (all: readonly Ignore[]) => readonly Ignore[]): void {
    this.all = action(this.all);
    void stored()
      .then((all) => browser.storage.local.set({ [KEY]: action(all) }))
      .catch(() => undefined);
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
