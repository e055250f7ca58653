import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { CategoryView } from '../../core/model/view';
import { askCategory } from './ask';

/** Answers of the background about categories, by path; each is asked for once. */
export class Papers {
  private readonly views = new Map<string, CategoryView>();
  private readonly asked = new Set<string>();

  constructor(private readonly onAnswer: () => void) {}

  get(console: ConsoleId, path: CategoryPath): CategoryView | undefined {
    const key = JSON.stringify([console, path]);
    const view = this.views.get(key);
    if (view === undefined && !this.asked.has(key)) {
      this.asked.add(key);
      void askCategory(console, path).then((answer) => {
        // Unanswered questions are asked again at the next read.
        this.asked.delete(key);
        if (answer === undefined) return;
        this.views.set(key, answer);
        this.onAnswer();
      });
    }
    return view;
  }
}
