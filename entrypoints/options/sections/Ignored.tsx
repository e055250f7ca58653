import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** What a person lets stand, with the way back. */
export default function Ignored() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
