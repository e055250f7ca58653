import builtInFacts from 'virtual:guoshen/console-facts';
import builtInKnowledge from 'virtual:guoshen/console-knowledge';
import type { ConsoleFacts } from '../../core/model/console-facts';
import { onStored } from '../shared/changed';
import { askPageFacts } from './ask';

/**
 * By what the forms of this page are judged: what is built in, or a pack that the person has accepted. While another
 * one is on its way the last one holds.
 */
export class PageFacts {
  current: ConsoleFacts = BUILT_IN;
  private run = 0;

  constructor(private readonly onChange: () => void) {}

  follow(): void {
    onStored(['packs'], () => void this.recall().then(this.onChange));
  }

  async recall(): Promise<void> {
    this.run += 1;
    const { run } = this;
    const answer = await askPageFacts();
    if (answer !== undefined && run === this.run) this.current = answer.facts ?? BUILT_IN;
  }
}

const BUILT_IN: ConsoleFacts = { ...builtInFacts, ...builtInKnowledge };
