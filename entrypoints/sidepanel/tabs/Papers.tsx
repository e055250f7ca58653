import { useEffect, useMemo, useState } from 'react';
import { CategoryAnswer } from '../../../components/documents/CategoryAnswer';
import { usePanelTexts } from '../../../components/panel/texts';
import { EmptyState } from '../../../components/ui/controls';
import { NOTHING_KNOWN } from '../../../core/profile/held-by';
import type { FactsSource } from '../../shared/lookup-facts';
import { heldInUse } from '../../shared/store';
import { useStored } from '../../shared/useStored';
import type { PanelTabProps } from '../tab';

/** The plan of the category that is chosen in the tab in front. */
export default function Papers({ front, goTo }: PanelTabProps) {
  const texts = usePanelTexts();
  const [source, setSource] = useState<FactsSource>();
  useEffect(() => void import('../../shared/lookup-facts').then(({ factsSource }) => setSource(factsSource)), []);
  const held = useStored(heldInUse);
  const facts = useMemo(() => source?.under(held?.ok === true ? held.value : NOTHING_KNOWN), [source, held]);
  const category = front.kind === 'recognised' ? front.category : undefined;
  if (front.kind !== 'recognised' || category === undefined) {
    return <EmptyState text={texts.noCategory} action={{ label: texts.lookUp, run: () => goTo('lookup') }} />;
  }
  const id = facts?.idOf(category, front.id);
  const view = id === undefined ? undefined : facts?.viewOf(id);
  return (
    <div className="gs-panel-view">
      {facts !== undefined && view !== undefined && (
        <CategoryAnswer
          view={view}
          onOpenCategory={(path, channel) => {
            const opened = facts.idOf(path, view.console, channel);
            goTo('lookup', opened === undefined ? undefined : facts.linkOf(opened));
          }}
        />
      )}
    </div>
  );
}
