import { usePanelTexts } from '../../../components/panel/texts';
import { EmptyState } from '../../../components/ui/controls';
import type { PanelTabProps } from '../tabs';

/** What is wrong in the tab in front. */
export default function Problems({ front, goTo }: PanelTabProps) {
  const texts = usePanelTexts();
  return (
    <EmptyState
      text={front.kind === 'recognised' && front.open === 0 ? texts.noProblems : texts.noForm}
      action={{ label: texts.lookUp, run: () => goTo('lookup') }}
    />
  );
}
