import '../../../components/overlay/findings.css';
import '../../../components/marks/marks.css';
import { ProblemsView } from '../../../components/panel/ProblemsView';
import { usePanelTexts } from '../../../components/panel/texts';
import { useTeachTexts } from '../../../components/teach/texts';
import { EmptyState } from '../../../components/ui/controls';
import { teachTab } from '../../shared/teach-tab';
import type { PanelTabProps } from '../tab';
import { useMending } from '../useMending';

/** What is wrong in the tab in front. */
export default function Problems({ front, problems, ask, goTo }: PanelTabProps) {
  const texts = usePanelTexts();
  const mend = useMending(front, problems);
  const teachWords = useTeachTexts();
  if (front.kind === 'not-recognised') {
    return (
      <EmptyState text={texts.teach} action={{ label: teachWords.teach, run: () => void teachTab(front.tabId) }} />
    );
  }
  if (problems === undefined) {
    return <EmptyState text={texts.noForm} action={{ label: texts.lookUp, run: () => goTo('lookup') }} />;
  }
  return (
    <div className="gs-panel-view">
      <ProblemsView
        problems={problems}
        onPapers={() => goTo('papers')}
        callbacks={{
          jumpTo: (field) => ask({ kind: 'jump', field }),
          tick: (id, ticked) => ask({ kind: 'tick', id, ticked }),
          ignore: ({ rule, field, start }, { scope, reason }) =>
            ask({ kind: 'ignore', rule, field, start, scope, reason }),
          ...mend,
          takeBack: (ignore) => ask({ kind: 'take-back', ignore }),
        }}
      />
    </div>
  );
}
