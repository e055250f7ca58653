import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** What is kept, and how to take it out or away. */
export default function Privacy() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
