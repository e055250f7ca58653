import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { CategoryView } from '../../core/model/view';
import { CategoryAnswer } from '../documents/CategoryAnswer';
import { usePanelTexts } from './texts';

interface ChosenCategoriesProps {
  /** Without a view where the facts know no such category. */
  chosen: readonly { path: CategoryPath; view: CategoryView | undefined }[];
  onOpenCategory: (path: CategoryPath, console: ConsoleId, channel?: 'live') => void;
}

/** What each of the chosen categories takes, one group each. */
export function ChosenCategories({ chosen, onOpenCategory }: ChosenCategoriesProps) {
  const texts = usePanelTexts();
  return chosen.map(({ path, view }) => {
    const name = path.join(' / ');
    const answer =
      view === undefined ? (
        <p>{texts.unknownCategory}</p>
      ) : (
        <CategoryAnswer
          view={view}
          showPath={chosen.length === 1}
          onOpenCategory={(opened, channel) => onOpenCategory(opened, view.console, channel)}
        />
      );
    if (chosen.length === 1 && view !== undefined) return <div key={name}>{answer}</div>;
    return (
      <details key={name} className="gs-panel-group" open>
        <summary lang="zh-CN">{name}</summary>
        {answer}
      </details>
    );
  });
}
