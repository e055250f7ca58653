import consoleFacts from 'virtual:guoshen/console-facts';
import pages from 'virtual:guoshen/pages';
import { useCallback, useEffect, useState } from 'react';
import { ProfileEditor } from '../../../components/profiles/ProfileEditor';
import { ProfileList } from '../../../components/profiles/ProfileList';
import { useProfilesTexts } from '../../../components/profiles/texts';
import { ChangedElsewhere } from '../../../components/records/ChangedElsewhere';
import { bilingual, useLocale } from '../../../components/ui/text';
import type { FieldKey } from '../../../core/model/console';
import type { Profile } from '../../../core/model/records/profile';
import { consoleFits } from '../../../core/profile/fits';
import { inUse } from '../../../core/profile/in-use';
import { choose, newId, put, type Reader, remove } from '../../../store';
import { today } from '../../shared/today';
import { usePack } from '../../shared/usePack';
import { useStored } from '../../shared/useStored';
import { useWrite } from '../../shared/useWrite';

const question = async (reader: Reader) => ({
  settings: await reader.settings(),
  profiles: await reader.list('profiles'),
});

/** The list of profiles, or the one that is being edited. */
export function ProfilesPane() {
  const texts = useProfilesTexts();
  const locale = useLocale();
  const write = useWrite();
  const stored = useStored(question);
  const pack = usePack();
  const judge = useCallback(
    (field: FieldKey, text: string) => consoleFits(field, text, pack.pages ?? pages, pack.rules ?? consoleFacts.rules),
    [pack],
  );
  /** The profile that is edited, as it was when editing began; what was saved since is merged by the store. */
  const [edited, setEdited] = useState<{ profile: Profile; isNew: boolean }>();
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  if (stored === undefined) return null;
  if (!stored.ok) return <p role="alert">{bilingual(stored.fault.message, locale)}</p>;
  const { settings, profiles } = stored.value;

  async function save(profile: Profile): Promise<void> {
    const change = edited?.isNew === true ? put('profiles', profile) : put('profiles', profile, edited?.profile);
    if (await write([change], { done: texts.saved })) leave();
  }

  function leave(): void {
    setEdited(undefined);
    setDirty(false);
  }

  if (edited !== undefined) {
    return (
      <ProfileEditor
        key={edited.profile.id}
        profile={edited.profile}
        today={today()}
        newId={newId}
        judge={judge}
        onDirty={setDirty}
        notice={
          <ChangedElsewhere
            seen={edited.isNew ? undefined : edited.profile}
            now={profiles.find(({ id }) => id === edited.profile.id)}
          />
        }
        onSave={(profile) => void save(profile)}
        onBack={leave}
      />
    );
  }
  return (
    <ProfileList
      profiles={profiles}
      inUse={inUse(profiles, settings)?.id}
      onAdd={() => setEdited({ profile: { id: newId(), label: texts.newLabel }, isNew: true })}
      onEdit={(id) => {
        const profile = profiles.find((each) => each.id === id);
        if (profile !== undefined) setEdited({ profile, isNew: false });
      }}
      onUse={(id) => void write([choose({ currentProfile: id })], { done: texts.saved })}
      onRemove={(profile) =>
        void write([remove('profiles', profile.id)], {
          done: texts.removed(profile.label),
          undo: { label: texts.undo, changes: () => [put('profiles', profile)], done: texts.restored },
        })
      }
    />
  );
}
