import { TeamCheck } from '../../core/checks/team-words';
import { onStored } from '../shared/changed';
import { askTeamWords } from './ask';

/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE = 1000;

/**
 * The team's own words in this page: asked for part by part and made ready in quiet moments, so that no keystroke waits
 * for a long list. While a changed list is on its way the last one holds.
 */
export class TeamWords {
  /** `unreadable` when the background did not answer. */
  state: 'pending' | 'unreadable' | undefined = 'pending';
  check: TeamCheck | undefined;
  private run = 0;

  constructor(private readonly onChange: () => void) {}

  start(): void {
    onStored(['teamWords'], () => void this.load());
    void this.load();
  }

  private async load(): Promise<void> {
    this.run += 1;
    const { run } = this;
    const check = new TeamCheck();
    let stamp: string | undefined;
    for (let part = 0, parts = 1; part < parts; part += 1) {
      await quietMoment();
      const answer = await askTeamWords(part);
      if (run !== this.run) return;
      if (answer === undefined) return this.settle('unreadable', this.check);
      // The list was changed in between: word of it comes, and everything is asked for again.
      stamp ??= answer.stamp;
      if (answer.stamp !== stamp) return;
      parts = answer.parts;
      if (answer.words.length === 0) continue;
      await quietMoment();
      check.add(answer.words, answer.level);
    }
    if (run === this.run) this.settle(undefined, check.isEmpty ? undefined : check);
  }

  private settle(state: TeamWords['state'], check: TeamCheck | undefined): void {
    const changed = state !== this.state || check !== this.check;
    this.state = state;
    this.check = check;
    if (changed) this.onChange();
  }
}

const quietMoment = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
