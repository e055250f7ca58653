import { useMemo } from 'react';
import { IgnoredView } from '../../../components/options/IgnoredView';
import { useOptionsTexts } from '../../../components/options/texts';
import { bilingual, useLocale } from '../../../components/ui/text';
import type { IgnoreRecord } from '../../../core/model/records/kept';
import { newId, put, remove } from '../../../store';
import { searched } from '../../shared/knowledge';
import { usePack } from '../../shared/usePack';
import { useStored } from '../../shared/useStored';
import { useWrite } from '../../shared/useWrite';

/** What a person lets stand, with the way back. */
export default function Ignored() {
  const texts = useOptionsTexts().ignored;
  const locale = useLocale();
  const write = useWrite();
  const { rules = searched.rules } = usePack();
  const messages = useMemo(() => new Map(rules.map(({ id, message }) => [id, message])), [rules]);
  const answer = useStored((reader) => reader.list('ignores'));
  if (answer === undefined) return null;
  if (!answer.ok) return <p role="alert">{bilingual(answer.fault.message, locale)}</p>;

  const takeBack = (records: readonly IgnoreRecord[]): void =>
    void write(
      records.map(({ id }) => remove('ignores', id)),
      {
        done: texts.takenBack(records.length),
        // A record that was deleted stays so: it comes again under another identity.
        undo: { label: texts.undo, changes: () => records.map((record) => put('ignores', { ...record, id: newId() })) },
      },
    );
  return (
    <IgnoredView
      records={[...answer.value].sort((a, b) => b.at.localeCompare(a.at))}
      messageOf={(rule) => messages.get(rule)}
      onTakeBack={takeBack}
    />
  );
}
