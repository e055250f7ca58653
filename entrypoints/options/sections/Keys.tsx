import '../../../components/marks/keys.css';
import { useEffect, useState } from 'react';
import { KeysView } from '../../../components/marks/KeysView';
import type { MarkKeys } from '../../../components/marks/keys';
import { useKeysTexts } from '../../../components/marks/keys-texts';
import { useSay } from '../../../components/ui/controls';
import { onKeysChanged, recallKeys, saveKeys } from '../../shared/mark-keys';

/** The keys at marks. */
export default function Keys() {
  const { notSaved } = useKeysTexts();
  const say = useSay();
  const [keys, setKeys] = useState<MarkKeys>();
  useEffect(() => {
    onKeysChanged(setKeys);
    recallKeys().then(setKeys);
  }, []);
  if (keys === undefined) return null;
  const change = async (next: MarkKeys): Promise<void> => {
    setKeys(next);
    if (await saveKeys(next)) return;
    setKeys(keys);
    say(notSaved);
  };
  return <KeysView keys={keys} onChange={(next) => void change(next)} />;
}
