import { Suspense, useEffect, useRef, useState } from 'react';
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
  // What was typed into a section is not lost by looking at another one.
  const opened = useRef(new Set<string>());
  if (shown !== undefined) opened.current.add(shown.id);
  return (
    <OptionsView
      sections={sections.map((section) => ({ id: section.id, title: bilingual(section.title, locale) }))}
      shown={shown?.id ?? ''}
      typed={typed}
      onType={setTyped}
    >
      {OPTIONS_SECTIONS.filter((section) => opened.current.has(section.id)).map(({ id: section, View }) => (
        <div key={section} hidden={section !== shown?.id}>
          <Suspense fallback={null}>
            <View shown={section === shown?.id} />
          </Suspense>
        </div>
      ))}
    </OptionsView>
  );
}
