import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** The keys at marks. */
export default function Keys() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
