import { usePanelTexts } from '../../../components/panel/texts';
import { EmptyState } from '../../../components/ui/controls';
import type { PanelTabProps } from '../tabs';

/** The form in front, and what can be filled in. */
export default function Fill({ goTo }: PanelTabProps) {
  const texts = usePanelTexts();
  return <EmptyState text={texts.noForm} action={{ label: texts.lookUp, run: () => goTo('lookup') }} />;
}
