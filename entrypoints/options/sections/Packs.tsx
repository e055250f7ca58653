import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** The packs of facts. */
export default function Packs() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
