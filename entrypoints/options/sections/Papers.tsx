import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** The company's profiles and the papers it holds. */
export default function Papers() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
