import { useCallback, useEffect, useState } from 'react';
import type { FormFields } from '../../core/model/fill';
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
 */
export function useForm(front: FrontTab): { form: FormFields | undefined; refresh: () => Promise<void> } {
  const [read, setRead] = useState<FormOfTab>();
  const refresh = useCallback(async () => setRead(await formOf(front)), [front]);
  useEffect(() => {
    let current = true;
    const readNow = async (): Promise<void> => {
      const fresh = await formOf(front);
      if (current) setRead(fresh);
    };
    const asked = (): void => void readNow();
    asked();
    window.addEventListener('focus', asked);
    document.documentElement.addEventListener('pointerenter', asked);
    return () => {
      current = false;
      window.removeEventListener('focus', asked);
      document.documentElement.removeEventListener('pointerenter', asked);
    };
  }, [front]);
  // What another tab holds is never shown, or filled, here.
  const isHere = front.kind === 'recognised' && read?.tabId === front.tabId;
  return { form: isHere ? read.form : undefined, refresh };
}
