import type { ComponentProps } from 'react';
import { type HitGroup, type LookupHit, namesPlaces, type Place, pieces } from './hits';
import { useLookupTexts } from './texts';
import { optionId } from './useOptions';

interface HitListProps extends Pick<ComponentProps<'div'>, 'ref' | 'tabIndex' | 'onKeyDown' | 'aria-activedescendant'> {
  id: string;
  label: string;
  groups: readonly HitGroup[];
  active: number;
  setActive: (active: number) => void;
  onOpen: (hit: LookupHit) => void;
}

/** A listbox of hits under headings. The focus stays where it is; the active option is the one that Enter opens. */
export function HitList({ id, label, groups, active, setActive, onOpen, ...listbox }: HitListProps) {
  const placeOf = namesPlaces(groups.flatMap(({ hits }) => hits));
  let count = 0;
  return (
    // What scrolls would be a stop of the Tab key of its own.
    <div tabIndex={-1} {...listbox} id={id} role="listbox" aria-label={label} className="gs-lookup-list">
      {groups.map(({ key, heading, hits }) => {
        const first = count;
        count += hits.length;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
            <div id={`${id}-${key}`} role="presentation" className="gs-lookup-heading">
              {heading}
            </div>
            {hits.map((hit, at) => (
              <Option
                key={hit.id}
                id={optionId(id, first + at)}
                hit={hit}
                place={placeOf(hit)}
                active={first + at === active}
                onPoint={() => setActive(first + at)}
                onOpen={() => onOpen(hit)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps {
  id: string;
  hit: LookupHit;
  place: Place | undefined;
  active: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

function Option({ id, hit, place, active, onPoint, onOpen }: OptionProps) {
  const texts = useLookupTexts();
  const groups = hit.path?.slice(0, -1) ?? [];
  const viaGroup = hit.via !== undefined && groups.includes(hit.via);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to whoever has the focus and owns the list
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, aria-activedescendant points here
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="gs-lookup-option"
      lang="zh-CN"
      onPointerMove={onPoint}
      // A press must not take the focus from where the keys are.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span className="gs-lookup-name">
        {pieces(hit.name, hit.ranges).map(({ text, start, marked }) =>
          marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </span>
      {(groups.length > 0 || place !== undefined) && (
        <span className="gs-lookup-group">
          {place !== undefined && <span className="gs-tag gs-lookup-place">{texts.places[place]}</span>}
          {groups.map((group, level) => (
            <span key={group}>
              {level > 0 && ' / '}
              {group === hit.via ? <mark>{group}</mark> : group}
            </span>
          ))}
        </span>
      )}
      {hit.via !== undefined && !viaGroup && (
        <span className="gs-lookup-via">{hit.closed ? texts.closes(hit.via) : texts.via(hit.via)}</span>
      )}
    </div>
  );
}
