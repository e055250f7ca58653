import type { Verdict } from '../../core/model/console';
import { attentionWords } from '../overlay/useVerdictWords';
import { verdictMark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { usePanelTexts } from './texts';

/** The tab in front, as the head of the panel says it. */
type HeadTab =
  | {
      kind: 'recognised';
      /** Console and page. */
      title: string;
      verdict: Verdict;
      open: number;
      questions: number;
      category?: readonly string[];
    }
  | { kind: 'not-recognised' }
  | { kind: 'other' };

/** The answer for the tab in front at one glance; read out when it changes. */
export function TabHead({ tab }: { tab: HeadTab }) {
  const texts = usePanelTexts();
  const words = useTexts().verdict;
  if (tab.kind !== 'recognised') {
    return (
      <div className="gs-panel-head" role="status">
        <p className="gs-panel-verdict">
          <StateMark mark="unknown" size={20} />
          <strong>{texts.head[tab.kind]}</strong>
        </p>
        <p className="gs-small">{texts.headHint[tab.kind]}</p>
      </div>
    );
  }
  const { title, verdict, open, questions, category } = tab;
  return (
    <div className="gs-panel-head" role="status">
      <p className="gs-panel-verdict">
        <StateMark mark={verdictMark[verdict]} size={20} />
        <strong>{verdict === 'attention' ? attentionWords(words, open, questions) : words[verdict]}</strong>
      </p>
      <p className="gs-small">{title}</p>
      {category !== undefined && (
        <p className="gs-small" lang="zh-CN">
          {category.join(' / ')}
        </p>
      )}
    </div>
  );
}
