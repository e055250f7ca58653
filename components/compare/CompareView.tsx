import '../lookup/tools.css';
import { useMemo, useState } from 'react';
import { MOST_COMPARED } from '../../core/compare';
import { ConsoleId } from '../../core/model/console';
import { Chip, Chips } from '../lookup/Chips';
import { longName } from '../lookup/hits';
import { useLookupTexts } from '../lookup/texts';
import type { ToolProps } from '../lookup/tool';
import { TextField } from '../ui/controls';
import { CompareTable } from './CompareTable';
import { useCompareTexts } from './texts';

/** Categories that are offered while a person types. */
const OFFERED = 6;

const CONSOLES = ConsoleId.options;

/** Up to four categories, of one console or of several, side by side. */
export default function CompareView({ facts, onOpen, start, elsewhere }: ToolProps) {
  const texts = useCompareTexts();
  const { places } = useLookupTexts();
  const [ids, setIds] = useState<readonly string[]>(() =>
    elsewhere === true ? start.flatMap((id) => [id, ...facts.counterparts(id)]) : start,
  );
  // Of what was found at first; what a person adds is no find.
  const [lacking] = useState(() => {
    const found = new Set(ids.map((id) => facts.hitOf(id)?.console));
    return CONSOLES.filter((console) => !found.has(console));
  });
  const [typed, setTyped] = useState('');
  const chosen = ids.flatMap((id) => facts.hitOf(id) ?? []);
  const full = ids.length >= MOST_COMPARED;
  const offered =
    typed.trim() === ''
      ? []
      : facts
          .findCategories(typed)
          .filter(({ id }) => !ids.includes(id))
          .slice(0, OFFERED);
  const comparison = useMemo(() => (ids.length < 2 ? undefined : facts.compare(ids)), [facts, ids]);
  const add = (id: string): void => {
    setIds([...ids, id]);
    setTyped('');
  };
  return (
    <div className="gs-tool">
      <TextField
        label={texts.field}
        placeholder={texts.hint}
        hint={full ? texts.full(MOST_COMPARED) : undefined}
        disabled={full}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          const [first] = offered;
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && first !== undefined) add(first.id);
        }}
      />
      {offered.length > 0 && (
        <Chips label={texts.offered}>
          {offered.map((hit) => (
            <Chip key={hit.id} name={longName(hit, places)} verb={texts.add} onPress={() => add(hit.id)} />
          ))}
        </Chips>
      )}
      {typed.trim() !== '' && offered.length === 0 && <p className="gs-small">{texts.noneFound}</p>}
      {chosen.length > 0 && (
        <Chips label={texts.chosen}>
          {chosen.map((hit) => (
            <Chip
              key={hit.id}
              on
              name={longName(hit, places)}
              verb={texts.drop}
              onPress={() => setIds(ids.filter((id) => id !== hit.id))}
            />
          ))}
        </Chips>
      )}
      {elsewhere === true && (
        <p className="gs-small">
          {lacking.length < 2 && texts.proposed}
          {lacking.length > 0 && texts.noneOn(lacking.map((console) => places[console]))}
        </p>
      )}
      {comparison === undefined ? (
        <p className="gs-small">{texts.start}</p>
      ) : (
        <CompareTable comparison={comparison} hits={chosen} onOpen={onOpen} />
      )}
    </div>
  );
}
