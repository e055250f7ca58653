import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** The team's own words. */
export default function Words() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
