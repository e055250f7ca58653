import { ResetView } from '../../../components/options/ResetView';
import { useOptionsTexts } from '../../../components/options/texts';
import { useSay } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import { resetSettings } from '../../shared/reset';

/** The way back to the choices that hold after installing. */
export default function Reset() {
  const texts = useOptionsTexts().reset;
  const locale = useLocale();
  const say = useSay();
  const reset = async (): Promise<void> => {
    const done = await resetSettings();
    if (!done.ok) say(bilingual(done.fault.message, locale));
    else say(texts.done, { undo: { label: texts.undo, run: () => void done.value() } });
  };
  return <ResetView onReset={() => void reset()} />;
}
