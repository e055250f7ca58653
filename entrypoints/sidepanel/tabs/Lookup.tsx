import '../../../components/lookup/lookup.css';
import { FactsLookup } from '../../shared/FactsLookup';
import type { PanelTabProps } from '../tabs';

/** The same lookup as in the popup, as large as the panel. */
export default function Lookup({ front, goTo }: PanelTabProps) {
  return <FactsLookup front={front} onClose={() => goTo('problems')} />;
}
