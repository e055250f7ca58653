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
    if (!done.ok) return say(bilingual(done.fault.message, locale));
    const takeBack = async (): Promise<void> => {
      const back = await done.value();
      say(back.ok ? texts.undone : bilingual(back.fault.message, locale));
    };
    say(texts.done, { undo: { label: texts.undo, run: () => void takeBack() } });
  };
  return <ResetView onReset={() => void reset()} />;
}
