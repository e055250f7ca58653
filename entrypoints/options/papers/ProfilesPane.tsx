import consoleFacts from 'virtual:guoshen/console-facts';
import pages from 'virtual:guoshen/pages';
import { useEffect, useState } from 'react';
import { ProfileEditor } from '../../../components/profiles/ProfileEditor';
import { ProfileList } from '../../../components/profiles/ProfileList';
import { useProfilesTexts } from '../../../components/profiles/texts';
import { useSay } from '../../../components/ui/controls';
import { bilingual, useLocale } from '../../../components/ui/text';
import type { FieldKey } from '../../../core/model/console';
import type { Profile } from '../../../core/model/records/profile';
import { consoleFits } from '../../../core/profile/fits';
import { inUse } from '../../../core/profile/in-use';
import { type Change, choose, newId, put, type Reader, remove } from '../../../store';
import { keepForGood } from '../../shared/privacy';
import { store } from '../../shared/store';
import { today } from '../../shared/today';
import { useStored } from '../../shared/useStored';

const question = async (reader: Reader) => ({
  settings: await reader.settings(),
  profiles: await reader.list('profiles'),
});

const judge = (field: FieldKey, text: string) => consoleFits(field, text, pages, consoleFacts.rules);

/** The list of profiles, or the one that is being edited. */
export function ProfilesPane() {
  const texts = useProfilesTexts();
  const locale = useLocale();
  const say = useSay();
  const stored = useStored(question);
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

  async function write(changes: Change[], done: string, undo?: Change[]): Promise<boolean> {
    const written = await store.write(changes);
    if (!written.ok) {
      say(bilingual(written.fault.message, locale));
      return false;
    }
    keepForGood();
    say(done, undo && { undo: { label: texts.undo, run: () => void store.write(undo) } });
    return true;
  }

  async function save(profile: Profile): Promise<void> {
    const change = edited?.isNew === true ? put('profiles', profile) : put('profiles', profile, edited?.profile);
    if (await write([change], texts.saved)) leave();
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
      onUse={(id) => void write([choose({ currentProfile: id })], texts.saved)}
      onRemove={(profile) =>
        void write([remove('profiles', profile.id)], texts.removed(profile.label), [put('profiles', profile)])
      }
    />
  );
}
