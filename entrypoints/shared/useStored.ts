import { useObservable } from 'dexie-react-hooks';
import type { Reader, Result } from '../../store';
import { store } from './store';

/**
 * What a question to the store answers, anew after every change in any window; undefined until the first answer.
 *
 * @param dependencies what the question depends on besides the store
 */
export const useStored = <T>(
  question: (reader: Reader) => Promise<T>,
  dependencies: readonly unknown[] = [],
): Result<T> | undefined => useObservable<Result<T>>(() => store.live(question), [...dependencies]);
