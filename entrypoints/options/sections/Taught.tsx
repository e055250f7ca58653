import pages from 'virtual:guoshen/pages';
import { TaughtList } from '../../../components/teach/TaughtList';
import { readTaught } from '../../../core/taught-file';
import { newId, put, type Reader, remove } from '../../../store';
import { store } from '../../shared/store';
import { useStored } from '../../shared/useStored';

const listed = (reader: Reader) => reader.list('taughtPages');

/** Pages that a person has taught. */
export default function Taught() {
  const stored = useStored(listed);
  const entries = stored?.ok ? stored.value : [];
  return (
    <TaughtList
      entries={entries}
      onEnable={(id, enabled) => {
        const record = entries.find((each) => each.id === id);
        if (record !== undefined) void store.write([put('taughtPages', { ...record, enabled }, record)]);
      }}
      onRemove={(id) => void store.write([remove('taughtPages', id)])}
      onImport={async (text) => {
        const { pages: taught, refused } = readTaught(text, pages);
        const at = new Date().toISOString();
        const same = (page: (typeof taught)[number]) =>
          entries.find((each) => each.page.id === page.id && each.page.paths[0] === page.paths[0]);
        const changes = taught.map((page) => {
          const before = same(page);
          return put('taughtPages', { id: before?.id ?? newId(), page, enabled: true, at }, before);
        });
        if (changes.length > 0 && !(await store.write(changes)).ok) return undefined;
        return { taken: taught.length, refused };
      }}
      onExport={(text) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
        link.download = 'guoshen-taught-pages.json';
        link.click();
        URL.revokeObjectURL(link.href);
      }}
    />
  );
}
