import { useCallback, useEffect, useState } from 'react';
import type { FormFields } from '../../core/model/fill';
import type { FrontTab } from '../shared/tab';
import { readForm } from '../shared/tab-form';

const formOf = async (front: FrontTab): Promise<FormFields | undefined> =>
  front.kind === 'recognised' ? readForm(front.tabId) : undefined;

/**
 * The form of the tab in front: read anew whenever the tab says that it changed, which gives another `front`, and when
 * the person comes to this view.
 */
export function useForm(front: FrontTab): { form: FormFields | undefined; refresh: () => Promise<void> } {
  const [form, setForm] = useState<FormFields>();
  const refresh = useCallback(async () => setForm(await formOf(front)), [front]);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const fresh = await formOf(front);
      if (current) setForm(fresh);
    };
    const asked = (): void => void read();
    asked();
    window.addEventListener('focus', asked);
    document.documentElement.addEventListener('pointerenter', asked);
    return () => {
      current = false;
      window.removeEventListener('focus', asked);
      document.documentElement.removeEventListener('pointerenter', asked);
    };
  }, [front]);
  return { form, refresh };
}
