import { useEffect, useMemo, useState } from 'react';
import { ChosenCategories } from '../../../components/panel/ChosenCategories';
import { usePanelTexts } from '../../../components/panel/texts';
import { EmptyState } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import { type CategoryPath, pathText } from '../../../core/model/category';
import { NOTHING_KNOWN } from '../../../core/profile/held-by';
import type { FactsSource } from '../../shared/lookup-facts';
import { heldInUse } from '../../shared/store';
import { usePack } from '../../shared/usePack';
import { useStored } from '../../shared/useStored';
import type { PanelTabProps } from '../tab';

/** The plans of all categories that are chosen in the tab in front. */
export default function Papers({ front, goTo }: PanelTabProps) {
  const texts = usePanelTexts();
  const locale = useLocale();
  const pack = usePack();
  const [source, setSource] = useState<FactsSource>();
  useEffect(
    () => void import('../../shared/lookup-facts').then(({ factsSourceOver }) => setSource(factsSourceOver(pack))),
    [pack],
  );
  const held = useStored(heldInUse);
  const facts = useMemo(() => source?.under(held?.ok === true ? held.value : NOTHING_KNOWN), [source, held]);
  if (front.kind !== 'recognised' || front.categories.length === 0) {
    return <EmptyState text={texts.noCategory} action={{ label: texts.lookUp, run: () => goTo('lookup') }} />;
  }
  if (facts === undefined) return null;
  return (
    <div className="gs-panel-view">
      {held?.ok === false && (
        <p role="alert" className="gs-mark-attention">
          {bilingual(held.fault.message, locale)}
        </p>
      )}
      <ChosenCategories
        chosen={distinct(front.categories).map((path) => {
          const id = facts.idOf(path, front.id);
          return { path, view: id === undefined ? undefined : facts.viewOf(id) };
        })}
        onOpenCategory={(path, console, channel) => {
          const opened = facts.idOf(path, console, channel);
          goTo('lookup', opened === undefined ? undefined : facts.linkOf(opened));
        }}
      />
    </div>
  );
}

/** A form may hold the same category twice; its papers are asked for once. */
const distinct = (paths: readonly CategoryPath[]): CategoryPath[] => [
  ...new Map(paths.map((path) => [pathText(path), path])).values(),
];
