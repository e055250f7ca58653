import type { ProblemsCallbacks } from '../../components/panel/ProblemsView';
import { usePanelTexts } from '../../components/panel/texts';
import { useSay } from '../../components/ui/controls';
import { applyFix } from '../../core/checks/fixes';
import type { PageProblems } from '../../core/model/page-problems';
import type { FrontTab } from '../shared/tab';
import { askFixes, fillTab, undoFill } from '../shared/tab-form';

/** Mends the form in the tab in front, on a press here: by filling the one field, read back, with a way back. */
export function useMending(
  front: FrontTab,
  problems: PageProblems | undefined,
): Pick<ProblemsCallbacks, 'propose' | 'apply'> {
  const texts = usePanelTexts();
  const say = useSay();
  const tabId = front.kind === 'recognised' ? front.tabId : undefined;
  const page = problems?.page.id;
  return {
    propose: async ({ rule, field, start }) =>
      tabId === undefined ? undefined : askFixes(tabId, { rule, field, start }),
    apply: async (fix, text) => {
      const mended = applyFix(text, fix)?.text;
      if (tabId === undefined || page === undefined || mended === undefined) return say(texts.notChanged);
      const report = await fillTab(tabId, page, [{ field: fix.field, expected: text, value: mended }]);
      if (report?.results[0]?.outcome.kind !== 'taken') return say(texts.notChanged);
      const takeBack = async (): Promise<void> => {
        const undone = await undoFill(tabId, report.operation);
        say(undone?.results[0]?.outcome === 'restored' ? texts.undone : texts.notUndone);
      };
      say(texts.changed, { undo: { label: texts.undo, run: () => void takeBack() } });
    },
  };
}
