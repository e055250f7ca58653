import { useMemo, useState } from 'react';
import { type PackFile, PacksView } from '../../../components/options/PacksView';
import { useOptionsTexts } from '../../../components/options/texts';
import { useSay } from '../../../components/ui/controls';
import { saveText } from '../../../components/ui/save-file';
import { bilingual, useLocale } from '../../../components/ui/text';
import { sourcesOf } from '../../../core/facts/sources';
import type { PackRecord } from '../../../core/model/records/kept';
import { diffPacks } from '../../../core/pack/diff';
import { accept, historyOf, type PackHistory, rollback } from '../../../core/pack/history';
import { MAX_PACK_SIZE } from '../../../core/pack/nesting';
import type { Pack } from '../../../core/pack/schema';
import { type Change, newId, put, type Reader, remove } from '../../../store';
import { builtIn, builtInFacts, judgePack } from '../../shared/built-in';
import { keepForGood } from '../../shared/privacy';
import { store } from '../../shared/store';
import { today } from '../../shared/today';
import { useStored } from '../../shared/useStored';

const question = (reader: Reader): Promise<PackRecord[]> => reader.list('packs');

/** Which facts are in use; another pack is looked at, taken, and left again. */
export default function Packs() {
  const texts = useOptionsTexts().packs;
  const { kinds } = texts;
  const locale = useLocale();
  const say = useSay();
  const stored = useStored(question);
  const [file, setFile] = useState<PackFile>();
  const [read, setRead] = useState<Pack>();
  const history = useMemo(() => historyOf(stored?.ok === true ? stored.value : []), [stored]);
  const judged = useMemo(() => history.current && judgePack(history.current.content), [history]);
  const inUse = judged?.kind === 'sound' ? judged.pack : builtIn;
  const contents = useMemo(() => {
    const facts = { ...builtIn.facts, ...inUse.facts };
    const { categories = [], documents = [], rules = [], pages = [] } = facts;
    return {
      kinds: [
        { name: kinds.category, count: categories.length },
        { name: kinds.document, count: documents.length },
        { name: kinds.rule, count: rules.length },
        { name: kinds.page, count: pages.length },
      ],
      sources: sourcesOf(facts, today()),
    };
  }, [kinds, inUse]);
  if (stored?.ok === false) return <p role="alert">{bilingual(stored.fault.message, locale)}</p>;
  if (stored === undefined) return null;

  const look = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    setRead(undefined);
    if (chosen.size > MAX_PACK_SIZE) {
      setFile({ kind: 'refused', name, problems: [{ path: '', message: texts.tooLarge }] });
      return;
    }
    const answer = judgePack(await chosen.text());
    if (answer.kind === 'broken') setFile({ kind: 'refused', name, problems: answer.problems });
    else {
      const { pack } = answer;
      const { title, published } = pack;
      // Another team's pack may be of an earlier day; an earlier edition of the same one takes nothing away.
      const than = answer.kind === 'older' ? answer.than : pack.id === inUse.id ? inUse.published : '';
      if (published < than) setFile({ kind: 'older', name, published, than });
      else {
        setRead(pack);
        setFile({ kind: 'read', name, title, published, diff: diffPacks(inUse, pack, builtInFacts) });
      }
    }
  };
  const write = async (next: PackHistory<PackRecord>, done: string): Promise<void> => {
    const written = await store.write(changesTo(next, stored.value));
    if (!written.ok) return say(bilingual(written.fault.message, locale));
    keepForGood();
    setFile(undefined);
    say(done);
  };
  const take = async (pack: Pack): Promise<void> => {
    const { id, title, published } = pack;
    const record: PackRecord = {
      id: newId(),
      pack: id,
      title,
      published,
      active: true,
      acceptedAt: new Date().toISOString(),
      content: JSON.parse(JSON.stringify(pack)),
    };
    await write(accept(history, record), texts.accepted(title));
  };
  const [before] = history.previous;
  const { current } = history;
  return (
    <PacksView
      contents={contents}
      builtIn={builtIn}
      current={current && { ...current, ...(judged && asideOf(judged)) }}
      before={before}
      file={file}
      onFile={(chosen) => void look(chosen)}
      onExport={() =>
        saveText({ name: 'guoshen-built-in.json', type: 'application/json', text: JSON.stringify(builtIn, null, 1) })
      }
      onClose={() => setFile(undefined)}
      onAccept={() => read && void take(read)}
      onBack={() => void write(rollback(history), texts.wentBack(before?.title))}
    />
  );
}

function asideOf(judged: ReturnType<typeof judgePack>) {
  if (judged.kind === 'older') return { aside: { kind: 'older' as const, than: judged.than } };
  return judged.kind === 'broken' ? { aside: { kind: 'refused' as const, problems: judged.problems } } : {};
}

/** What has to be written so that the kept records tell this history. */
function changesTo({ current, previous }: PackHistory<PackRecord>, kept: readonly PackRecord[]): Change[] {
  const next = [
    ...(current === undefined ? [] : [{ ...current, active: true }]),
    ...previous.map((record) => ({ ...record, active: false })),
  ];
  const before = new Map(kept.map((record) => [record.id, record]));
  return [
    ...next
      .filter((record) => before.get(record.id)?.active !== record.active)
      .map((record) => put('packs', record, before.get(record.id))),
    ...kept.filter(({ id }) => next.every((record) => record.id !== id)).map(({ id }) => remove('packs', id)),
  ];
}
