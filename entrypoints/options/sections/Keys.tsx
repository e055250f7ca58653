import '../../../components/marks/keys.css';
import { useEffect, useState } from 'react';
import { KeysView } from '../../../components/marks/KeysView';
import type { MarkKeys } from '../../../components/marks/keys';
import { onKeysChanged, recallKeys, saveKeys } from '../../shared/mark-keys';

/** The keys at marks. */
export default function Keys() {
  const [keys, setKeys] = useState<MarkKeys>();
  useEffect(() => {
    onKeysChanged(setKeys);
    recallKeys().then(setKeys);
  }, []);
  if (keys === undefined) return null;
  const change = (next: MarkKeys): void => {
    setKeys(next);
    void saveKeys(next);
  };
  return <KeysView keys={keys} onChange={change} />;
}
