import { StateMark } from '../../components/ui/StateMark';
import { bilingual, useLocale } from '../../components/ui/text';
import { faultOf } from '../../store';
import { store } from './store';
import { useStored } from './useStored';

/** Says that the data were written by a newer version, before anybody types what could not be saved. */
export function ReadOnlyNotice() {
  const locale = useLocale();
  // Asked anew whenever the database was opened anew.
  const access = useStored(() => store.open());
  if (access?.ok !== true || !access.value.ok || access.value.value !== 'read-only') return null;
  return (
    <p role="alert" className="gs-mark-attention">
      <StateMark mark="attention" /> {bilingual(faultOf('newer').message, locale)}
    </p>
  );
}
