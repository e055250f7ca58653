import { useEffect, useState } from 'react';
import { CategoryAnswer } from '../../../components/documents/CategoryAnswer';
import { usePanelTexts } from '../../../components/panel/texts';
import { EmptyState } from '../../../components/ui/controls';
import type { Lookup } from '../../shared/lookup';
import { heldInUse } from '../../shared/store';
import { useStored } from '../../shared/useStored';
import type { PanelTabProps } from '../tabs';

/** The plan of the category that is chosen in the tab in front. */
export default function Papers({ front, goTo }: PanelTabProps) {
  const texts = usePanelTexts();
  const [lookup, setLookup] = useState<Lookup>();
  useEffect(() => void import('../../shared/lookup').then((loaded) => setLookup(loaded.lookup)), []);
  const held = useStored(heldInUse);
  const category = front.kind === 'recognised' ? front.category : undefined;
  if (front.kind !== 'recognised' || category === undefined) {
    return <EmptyState text={texts.noCategory} action={{ label: texts.lookUp, run: () => goTo('lookup') }} />;
  }
  const view = lookup?.view(front.id, category, undefined, held?.ok === true ? held.value : undefined);
  return (
    <div className="gs-panel-view">
      {view !== undefined && <CategoryAnswer view={view} onOpenCategory={() => goTo('lookup')} />}
    </div>
  );
}
