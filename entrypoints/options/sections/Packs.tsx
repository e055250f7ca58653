import consoleFacts from 'virtual:guoshen/console-facts';
import facts from 'virtual:guoshen/facts';
import pages from 'virtual:guoshen/pages';
import { useMemo, useState } from 'react';
import { type PackFile, PacksView } from '../../../components/options/PacksView';
import { useOptionsTexts } from '../../../components/options/texts';
import { saveText } from '../../../components/ui/save-file';
import { sourcesOf } from '../../../core/facts/sources';
import { builtInPack } from '../../../core/pack/built-in';
import { diffPacks } from '../../../core/pack/diff';
import { MAX_PACK_SIZE } from '../../../core/pack/nesting';
import { readPack } from '../../../core/pack/read';
import { searched } from '../../shared/knowledge';
import { today } from '../../shared/today';

const base = { ...facts, rules: consoleFacts.rules, pages, knowledge: searched.knowledge };

/** What is built in, and what another pack of facts would say otherwise. */
export default function Packs() {
  const { kinds, tooLarge } = useOptionsTexts().packs;
  const [file, setFile] = useState<PackFile>();
  const builtIn = useMemo(() => builtInPack(base), []);
  const contents = useMemo(
    () => ({
      kinds: [
        { name: kinds.category, count: base.categories.length },
        { name: kinds.document, count: base.documents.length },
        { name: kinds.rule, count: base.rules.length },
        { name: kinds.page, count: base.pages.length },
      ],
      sources: sourcesOf(builtIn.facts, today()),
    }),
    [kinds, builtIn],
  );
  const read = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    if (chosen.size > MAX_PACK_SIZE) {
      setFile({ kind: 'refused', name, problems: [{ path: '', message: tooLarge }] });
      return;
    }
    const reading = readPack(await chosen.text(), base);
    if (!reading.ok) setFile({ kind: 'refused', name, problems: reading.errors });
    else {
      const { title, published } = reading.pack;
      setFile({ kind: 'read', name, title, published, diff: diffPacks(builtIn, reading.pack, base) });
    }
  };
  return (
    <PacksView
      contents={contents}
      file={file}
      onFile={(chosen) => void read(chosen)}
      onExport={() =>
        saveText({ name: 'guoshen-built-in.json', type: 'application/json', text: JSON.stringify(builtIn, null, 1) })
      }
      onClose={() => setFile(undefined)}
    />
  );
}
