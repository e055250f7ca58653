import { IgnoredView } from '../../../components/options/IgnoredView';
import { useOptionsTexts } from '../../../components/options/texts';
import { useSay } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import type { IgnoreRecord } from '../../../core/model/records/kept';
import { newId, put, remove } from '../../../store';
import { searched } from '../../shared/knowledge';
import { store } from '../../shared/store';
import { useStored } from '../../shared/useStored';

const messages = new Map(searched.rules.map(({ id, message }) => [id, message]));

/** What a person lets stand, with the way back. */
export default function Ignored() {
  const texts = useOptionsTexts().ignored;
  const locale = useLocale();
  const say = useSay();
  const answer = useStored((reader) => reader.list('ignores'));
  if (answer === undefined) return null;
  if (!answer.ok) return <p role="alert">{bilingual(answer.fault.message, locale)}</p>;

  const takeBack = async (records: readonly IgnoreRecord[]): Promise<void> => {
    const written = await store.write(records.map(({ id }) => remove('ignores', id)));
    if (!written.ok) say(bilingual(written.fault.message, locale));
    else say(texts.takenBack(records.length), { undo: { label: texts.undo, run: () => void ignoreAgain(records) } });
  };
  return (
    <IgnoredView
      records={[...answer.value].sort((a, b) => b.at.localeCompare(a.at))}
      messageOf={(rule) => messages.get(rule)}
      onTakeBack={(records) => void takeBack(records)}
    />
  );
}

const ignoreAgain = (records: readonly IgnoreRecord[]) =>
  // A record that was deleted stays so: it comes again under another identity.
  store.write(records.map((record) => put('ignores', { ...record, id: newId() })));
