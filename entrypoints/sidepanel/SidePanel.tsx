import { Suspense, useState } from 'react';
import { placesOf } from '../../components/overlay/state';
import { TabHead } from '../../components/panel/TabHead';
import { Tabs } from '../../components/ui/controls';
import { bilingual, useLocale, useTexts } from '../../components/ui/text';
import type { LookupWish, PanelTabId } from './tab';
import { PANEL_TABS } from './tabs';
import { useFrontTab } from './useFrontTab';
import { useLine } from './useLine';

/** Beside the form: follows the tab in front, one view a tab. */
export function SidePanel() {
  const locale = useLocale();
  const texts = useTexts();
  const front = useFrontTab();
  const { problems, ask } = useLine(front);
  const [active, setActive] = useState<PanelTabId>('problems');
  const [wish, setWish] = useState<LookupWish>({ nth: 0 });
  const goTo = (tab: PanelTabId, link?: string): void => {
    setActive(tab);
    // Going elsewhere leaves the lookup as it is.
    if (link !== undefined) setWish(({ nth }) => ({ link, nth: nth + 1 }));
  };
  return (
    <main className="gs gs-sidepanel">
      <h1 className="gs-unseen">{texts.product}</h1>
      <TabHead
        tab={
          front.kind === 'recognised'
            ? { ...front, title: `${bilingual(front.console, locale)} · ${bilingual(front.page, locale)}` }
            : front
        }
      />
      <Tabs
        label={texts.product}
        tabs={PANEL_TABS.map(({ id, title }) => ({
          id,
          title: bilingual(title, locale),
          count: id === 'problems' && front.kind === 'recognised' ? placesOf(front) : undefined,
        }))}
        value={active}
        onChange={setActive}
      >
        {(id) => {
          const { View } = PANEL_TABS.find((tab) => tab.id === id) ?? PANEL_TABS[0];
          return (
            <Suspense fallback={null}>
              <View front={front} problems={problems} ask={ask} goTo={goTo} wish={wish} />
            </Suspense>
          );
        }}
      </Tabs>
    </main>
  );
}
