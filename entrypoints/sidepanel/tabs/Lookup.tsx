import '../../../components/lookup/lookup.css';
import { FactsLookup } from '../../shared/FactsLookup';
import { besideActions } from '../../shared/lookup-actions';
import type { PanelTabProps } from '../tab';

/** The same lookup as in the popup, as large as the panel. */
export default function Lookup({ front, goTo, link }: PanelTabProps) {
  return <FactsLookup front={front} actions={besideActions} link={link} onClose={() => goTo('problems')} />;
}
