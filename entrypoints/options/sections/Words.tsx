import '../../../components/words/words.css';
import { bilingual, useLocale } from '../../../components/ui/text';
import { useWordsTexts } from '../../../components/words/texts';
import { WordsView } from '../../../components/words/WordsView';
import type { WordsCallbacks } from '../../../components/words/word-list';
import type { TeamWordsRecord } from '../../../core/model/records/kept';
import { newId, put, remove } from '../../../store';
import { useStored } from '../../shared/useStored';
import { useWrite } from '../../shared/useWrite';

/** The team's own words. */
export default function Words() {
  const locale = useLocale();
  const texts = useWordsTexts();
  const write = useWrite();
  const lists = useStored((reader) => reader.list('teamWords'));
  if (lists === undefined) return null;
  if (!lists.ok) return <p role="alert">{bilingual(lists.fault.message, locale)}</p>;
  const byId = new Map(lists.value.map((list) => [list.id, list]));
  const keep = (record: TeamWordsRecord, seen?: TeamWordsRecord): void => void write([put('teamWords', record, seen)]);
  const callbacks: WordsCallbacks = {
    add: (list) => keep({ ...list, id: newId(), enabled: true, importedAt: new Date().toISOString() }),
    change: (list) => {
      const seen = byId.get(list.id);
      if (seen !== undefined) keep({ ...seen, ...list }, seen);
    },
    remove: (list) => {
      const gone = byId.get(list.id);
      if (gone === undefined) return;
      void write([remove('teamWords', gone.id)], {
        done: texts.removed(gone.name),
        // The same list under another identity: a deletion that others may have heard of is not undone, it is made good.
        undo: { label: texts.undo, changes: () => [put('teamWords', { ...gone, id: newId() })] },
      });
    },
  };
  return <WordsView lists={lists.value} callbacks={callbacks} />;
}
