import '../../../components/lookup/lookup.css';
import { FactsLookup } from '../../shared/FactsLookup';
import { besideActions } from '../../shared/lookup-actions';
import type { PanelTabProps } from '../tab';

/** The same lookup as in the popup, as large as the panel. */
export default function Lookup({ front, goTo, wish }: PanelTabProps) {
  return (
    <FactsLookup
      front={front}
      actions={besideActions}
      link={wish.link}
      nth={wish.nth}
      onClose={() => goTo('problems')}
    />
  );
}
