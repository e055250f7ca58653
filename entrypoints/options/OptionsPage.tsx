import { Suspense, useEffect, useState } from 'react';
import { OptionsView } from '../../components/options/OptionsView';
import { bilingual, useLocale } from '../../components/ui/text';
import { OPTIONS_SECTIONS, sectionsFor } from './sections';

/** The section that the address names; the first when it names none. */
const named = (): string => {
  const id = location.hash.slice(1);
  return OPTIONS_SECTIONS.some((section) => section.id === id) ? id : OPTIONS_SECTIONS[0].id;
};

/** The options page: the address says which section is shown, so that links and the browser's way back work. */
export function OptionsPage() {
  const locale = useLocale();
  const [id, setId] = useState(named);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const follow = (): void => setId(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const sections = sectionsFor(typed);
  // What was typed may leave the named section out: the best one is shown instead.
  const shown = sections.find((section) => section.id === id) ?? sections[0];
  return (
    <OptionsView
      sections={sections.map((section) => ({ id: section.id, title: bilingual(section.title, locale) }))}
      shown={shown?.id ?? ''}
      typed={typed}
      onType={setTyped}
    >
      <Suspense fallback={null}>{shown !== undefined && <shown.View />}</Suspense>
    </OptionsView>
  );
}
