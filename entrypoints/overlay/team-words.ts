import { TeamCheck } from '../../core/checks/team-words';
import { onStored } from '../shared/changed';
import { askTeamWords } from './ask';

/** Longest wait for a quiet moment, in milliseconds: a part takes less than a frame, and pages are busy while they load. */
const PATIENCE = 100;

/**
 * The team's own words in this page: asked for part by part, the next one while the last is made ready, in quiet
 * moments, so that no keystroke waits for a long list. While a changed list is on its way the last one holds.
 */
export class TeamWords {
  /** `unreadable` when the background did not answer. */
  state: 'pending' | 'unreadable' | undefined = 'pending';
  check: TeamCheck | undefined;
  private run = 0;

  constructor(private readonly onChange: () => void) {}

  /** @param ready when the page may be judged by them; they are asked for before */
  start(ready: Promise<unknown>): void {
    onStored(['teamWords'], () => void this.load(ready));
    void this.load(ready);
  }

  private async load(ready: Promise<unknown>): Promise<void> {
    this.run += 1;
    const { run } = this;
    const check = new TeamCheck();
    let stamp: string | undefined;
    let next = askTeamWords(0);
    for (let part = 0, parts = 1; part < parts; part += 1) {
      const answer = await next;
      await ready;
      if (run !== this.run) return;
      if (answer === undefined) return this.settle('unreadable', this.check);
      // The list was changed in between: word of it comes, and everything is asked for again.
      stamp ??= answer.stamp;
      if (answer.stamp !== stamp) return;
      parts = answer.parts;
      if (part + 1 < parts) next = askTeamWords(part + 1);
      if (answer.plain === '' && answer.others.length === 0) continue;
      await quietMoment();
      check.addPart(answer);
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
