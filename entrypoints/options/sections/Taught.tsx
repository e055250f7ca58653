import { useOptionsTexts } from '../../../components/options/texts';
import { EmptyState } from '../../../components/ui/controls';

/** Pages that a person has taught. */
export default function Taught() {
  return <EmptyState text={useOptionsTexts().empty} />;
}
