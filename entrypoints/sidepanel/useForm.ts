import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormFields } from '../../core/model/fill';
import type { DraftRecord } from '../../core/model/records/work';
import type { FrontTab } from '../shared/tab';
import { readForm } from '../shared/tab-form';

/** A form, and the tab in which it stands. */
interface FormOfTab {
  tabId: number;
  form: FormFields | undefined;
}

const formOf = async (front: FrontTab): Promise<FormOfTab | undefined> =>
  front.kind === 'recognised' ? { tabId: front.tabId, form: await readForm(front.tabId) } : undefined;

/**
 * The form of the tab in front: read anew whenever the tab says that it changed, which gives another `front`, and when
 * the person comes to this view.
 *
 * @param drafts what was typed by now and is kept; the form that holds it is read with it, or it would be proposed to itself
 */
export function useForm(
  front: FrontTab,
  drafts: readonly DraftRecord[] | undefined,
): { form: FormFields | undefined; refresh: () => Promise<void> } {
  const [read, setRead] = useState<FormOfTab>();
  const latest = useRef(front);
  const round = useRef(0);
  const refresh = useCallback(async () => {
    round.current += 1;
    const mine = round.current;
    const fresh = await formOf(latest.current);
    // A slower answer, about a tab or a form that was in front before, does not overwrite a newer one.
    if (mine === round.current) setRead(fresh);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drafts are when to read, not what
  useEffect(() => {
    latest.current = front;
    const asked = (): void => void refresh();
    asked();
    window.addEventListener('focus', asked);
    document.documentElement.addEventListener('pointerenter', asked);
    return () => {
      window.removeEventListener('focus', asked);
      document.documentElement.removeEventListener('pointerenter', asked);
    };
  }, [front, drafts, refresh]);
  // What another tab holds is never shown, or filled, here.
  const isHere = front.kind === 'recognised' && read?.tabId === front.tabId;
  return { form: isHere ? read.form : undefined, refresh };
}
