import type { Profile } from '../../core/model/records/profile';
import { Button, EmptyState } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { completeness } from './edit';
import { useProfilesTexts } from './texts';

interface ProfileListProps {
  profiles: readonly Profile[];
  /** Id of the profile that forms are filled from. */
  inUse: string | undefined;
  onAdd: () => void;
  onEdit: (id: string) => void;
  onUse: (id: string) => void;
  onRemove: (profile: Profile) => void;
}

/** The applicants for whom forms are filled in. */
export function ProfileList({ profiles, inUse, onAdd, onEdit, onUse, onRemove }: ProfileListProps) {
  const texts = useProfilesTexts();
  const test = useTestAttributes();
  if (profiles.length === 0) return <EmptyState text={texts.empty} action={{ label: texts.add, run: onAdd }} />;
  return (
    <div className="gs-cards">
      <ul className="gs-cards">
        {profiles.map((profile) => {
          const { filled, of } = completeness(profile);
          return (
            <li key={profile.id} className="gs-card" {...test({ 'data-profile': profile.label })}>
              <div className="gs-card-head">
                <h3>{profile.label}</h3>
                {profile.id === inUse && (
                  <span className="gs-small gs-mark-done">
                    <StateMark mark="done" size={14} /> {texts.inUse}
                  </span>
                )}
              </div>
              {profile.company !== undefined && <p>{profile.company}</p>}
              <p className="gs-small">
                {[texts.filled(filled, of), ...(profile.products ?? []).map(({ name }) => texts.product(name))].join(
                  ' · ',
                )}
              </p>
              <p className="gs-card-verbs">
                <Button aria-label={texts.editOne(profile.label)} onClick={() => onEdit(profile.id)}>
                  {texts.edit}
                </Button>
                {profile.id !== inUse && <Button onClick={() => onUse(profile.id)}>{texts.use}</Button>}
                <Button kind="quiet" aria-label={`${texts.remove} ${profile.label}`} onClick={() => onRemove(profile)}>
                  {texts.remove}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
      <p>
        <Button kind="main" onClick={onAdd}>
          {texts.add}
        </Button>
      </p>
    </div>
  );
}
