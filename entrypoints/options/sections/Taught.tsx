import pages from 'virtual:guoshen/pages';
import { TaughtList } from '../../../components/teach/TaughtList';
import { useTeachTexts } from '../../../components/teach/texts';
import { saveText } from '../../../components/ui/save-file';
import { bilingual, useLocale } from '../../../components/ui/text';
import { readTaught } from '../../../core/taught-file';
import { newId, put, type Reader, remove } from '../../../store';
import { useStored } from '../../shared/useStored';
import { useWrite } from '../../shared/useWrite';

const listed = (reader: Reader) => reader.list('taughtPages');

/** Pages that a person has taught. */
export default function Taught() {
  const texts = useTeachTexts();
  const locale = useLocale();
  const write = useWrite();
  const stored = useStored(listed);
  if (stored === undefined) return null;
  if (!stored.ok) return <p role="alert">{bilingual(stored.fault.message, locale)}</p>;
  const entries = stored.value;
  return (
    <TaughtList
      entries={entries}
      onEnable={(id, enabled) => {
        const record = entries.find((each) => each.id === id);
        if (record !== undefined) void write([put('taughtPages', { ...record, enabled }, record)]);
      }}
      onRemove={(id) => {
        const record = entries.find((each) => each.id === id);
        if (record === undefined) return;
        void write([remove('taughtPages', id)], {
          done: texts.removed(bilingual(record.page.title, locale)),
          undo: { label: texts.undo, changes: () => [put('taughtPages', record)], done: texts.restored },
        });
      }}
      onImport={async (text) => {
        const { pages: taught, refused } = readTaught(text, pages);
        const at = new Date().toISOString();
        const same = (page: (typeof taught)[number]) =>
          entries.find((each) => each.page.id === page.id && each.page.paths[0] === page.paths[0]);
        const changes = taught.map((page) => {
          const before = same(page);
          return put('taughtPages', { id: before?.id ?? newId(), page, enabled: true, at }, before);
        });
        if (changes.length > 0 && !(await write(changes))) return undefined;
        return { taken: taught.length, refused };
      }}
      onExport={(text) => saveText({ name: 'guoshen-taught-pages.json', type: 'application/json', text })}
    />
  );
}
