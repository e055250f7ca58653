import { useState } from 'react';
import '../../../components/papers/papers.css';
import { usePapersTexts } from '../../../components/papers/texts';
import '../../../components/profiles/profiles.css';
import { useProfilesTexts } from '../../../components/profiles/texts';
import { Tabs } from '../../../components/ui/controls';
import { ReadOnlyNotice } from '../../shared/ReadOnlyNotice';
import { Conflicts } from '../papers/Conflicts';
import { PapersPane } from '../papers/PapersPane';
import { ProfilesPane } from '../papers/ProfilesPane';
import type { SectionProps } from '../sections';

type Pane = 'profiles' | 'papers';

/** The company's profiles and the papers it holds. */
export default function Papers({ shown }: SectionProps) {
  const profiles = useProfilesTexts().heading;
  const papers = usePapersTexts().heading;
  const [pane, setPane] = useState<Pane>('profiles');
  return (
    <>
      <ReadOnlyNotice />
      <Conflicts />
      <Tabs<Pane>
        label={`${profiles} · ${papers}`}
        tabs={[
          { id: 'profiles', title: profiles },
          { id: 'papers', title: papers },
        ]}
        value={pane}
        onChange={setPane}
      >
        {(id) => (
          <div className="gs-pane">
            {id === 'profiles' ? <ProfilesPane /> : <PapersPane inView={shown && pane === 'papers'} />}
          </div>
        )}
      </Tabs>
    </>
  );
}
