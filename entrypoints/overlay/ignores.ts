import type { IgnoreChoice } from '../../components/marks/state';
import { ignoreKey } from '../../core/checks/ignores';
import type { ConsoleId } from '../../core/model/console';
import type { Ignore } from '../../core/model/ignore';
import type { Finding } from '../../core/model/review';
import { onStored } from '../shared/changed';
import { askIgnores, tellIgnore } from './ask';

/** As the schema has it. */
const LONGEST_PHRASE = 200;
const LONGEST_MATCH = 2000;

/** What a person lets stand on this console: kept by the background, known here at once. */
export class Ignores {
  private all: readonly Ignore[] = [];

  constructor(private readonly console: ConsoleId | undefined) {}

  get current(): readonly Ignore[] {
    return this.all;
  }

  async recall(): Promise<void> {
    // Without an answer what is known stays.
    this.all = (this.console && (await askIgnores(this.console))) ?? this.all;
  }

  /** Told of what other pages of the extension ignore or take back. */
  follow(onChange: () => void): void {
    onStored(['ignores'], () => void this.recall().then(onChange));
  }

  add(ignore: Ignore): void {
    this.all = [...without(this.all, ignore), ignore];
    if (this.console !== undefined) tellIgnore('ignore', this.console, ignore);
  }

  takeBack(ignore: Ignore): void {
    this.all = without(this.all, ignore);
    if (this.console !== undefined) tellIgnore('take-back', this.console, ignore);
  }
}

/** The same decision with another reason is the same one. */
const without = (all: readonly Ignore[], ignore: Ignore): readonly Ignore[] =>
  all.filter((each) => ignoreKey(each) !== ignoreKey(ignore));

/** What is kept when a person ignores a finding: words that are longer than a rule's hit ever is are ignored by field. */
export function ignoreOf({ rule, field, start, match }: Finding, { scope, reason }: IgnoreChoice): Ignore {
  const kept = scope === 'phrase' ? LONGEST_PHRASE : LONGEST_MATCH;
  if (scope === 'field' || match === '' || match.length > kept) return { scope: 'field', rule, field, reason };
  return scope === 'once' ? { scope, rule, field, start, match, reason } : { scope, rule, match, reason };
}
