import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { CategoryView } from '../../core/model/view';
import { onStored } from '../shared/changed';
import { today } from '../shared/today';
import { askCategory } from './ask';

interface Answer {
  view: CategoryView;
  /** Of which state of papers and facts, and of which day, it speaks. */
  as: string;
}

/** Answers of the background about categories, by path; each is asked for once, and again when papers or facts have changed. */
export class Papers {
  private readonly answers = new Map<string, Answer>();
  private readonly asked = new Set<string>();
  /** Counts the changes of what is held and of the facts. */
  private changes = 0;

  constructor(private readonly onAnswer: () => void) {}

  /** Follows what is entered and accepted in the extension's own pages. */
  follow(): void {
    onStored(['holdings', 'profiles', 'settings', 'packs'], () => {
      this.changes += 1;
      this.onAnswer();
    });
  }

  /** What is known now; an older answer stands until the newer one is there. */
  get(console: ConsoleId, path: CategoryPath): CategoryView | undefined {
    const key = JSON.stringify([console, path]);
    const as = `${this.changes} ${today()}`;
    const answer = this.answers.get(key);
    const question = `${key} ${as}`;
    if (answer?.as !== as && !this.asked.has(question)) {
      this.asked.add(question);
      void askCategory(console, path).then((view) => {
        // Unanswered questions are asked again at the next read.
        this.asked.delete(question);
        if (view === undefined) return;
        this.answers.set(key, { view, as });
        this.onAnswer();
      });
    }
    return answer?.view;
  }
}
