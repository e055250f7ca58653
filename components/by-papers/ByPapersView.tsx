import '../lookup/tools.css';
import { useId, useMemo, useState } from 'react';
import type { Category } from '../../core/model/category';
import { Chip, Chips } from '../lookup/Chips';
import type { LookupHit } from '../lookup/hits';
import { LongList, ResultLine } from '../lookup/ResultList';
import type { ToolProps } from '../lookup/tool';
import { Button, TextField } from '../ui/controls';
import { useTexts } from '../ui/text';
import { useByPapersTexts } from './texts';

/** Names that are offered before typing. */
const OFFERED = 8;
const FOUND = 12;

/** From papers to categories: what is open with those that are ticked, and what one more would open. */
export default function ByPapersView({ facts, onOpen }: ToolProps) {
  const texts = useByPapersTexts();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const legend = useId();
  const names = useMemo(() => new Map(facts.documents.map(({ id, name }) => [id, name])), [facts]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const searching = typed.trim() !== '';
  const found = searching ? facts.findDocuments(typed) : facts.documents.slice(0, OFFERED + ticked.length);
  const offered = found.filter(({ id }) => !ticked.includes(id)).slice(0, searching ? FOUND : OFFERED);
  const take = (id: string): void => {
    setTicked([...ticked, id]);
    setTyped('');
  };
  return (
    <div className="gs-tool">
      <TextField
        label={texts.field}
        aside={ticked.length > 0 ? texts.ticked(ticked.length) : undefined}
        placeholder={texts.hint}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          const [first] = offered;
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && searching && first) take(first.id);
        }}
      />
      {ticked.length > 0 && (
        <Chips label={texts.ticked(ticked.length)}>
          {ticked.map((id) => (
            <Chip
              key={id}
              on
              name={nameOf(id)}
              verb={texts.drop}
              onPress={() => setTicked(ticked.filter((other) => other !== id))}
            />
          ))}
        </Chips>
      )}
      {offered.length > 0 && (
        <>
          <p className="gs-small" id={legend}>
            {searching ? texts.matching : texts.most}
          </p>
          <Chips labelledBy={legend}>
            {offered.map(({ id, name, uses }) => (
              <Chip
                key={id}
                name={name}
                verb={texts.take}
                count={uses}
                countWords={texts.uses(uses)}
                onPress={() => take(id)}
              />
            ))}
          </Chips>
        </>
      )}
      {searching && found.length === 0 && <p className="gs-small">{texts.noneFound}</p>}
      {ticked.length === 0 && facts.held.length > 0 && (
        <Button onClick={() => setTicked(facts.held)}>{texts.fromHeld(facts.held.length)}</Button>
      )}
      {ticked.length === 0 ? (
        <p className="gs-small">{texts.none}</p>
      ) : (
        <Result facts={facts} ticked={ticked} nameOf={nameOf} onTake={take} onOpen={onOpen} />
      )}
    </div>
  );
}

interface ResultProps {
  facts: ToolProps['facts'];
  ticked: readonly string[];
  nameOf: (id: string) => string;
  onTake: (id: string) => void;
  onOpen: (hit: LookupHit) => void;
}

function Result({ facts, ticked, nameOf, onTake, onOpen }: ResultProps) {
  const texts = useByPapersTexts();
  const { comma } = useTexts();
  const { open, oneAway, opens } = useMemo(() => facts.matchPapers(new Set(ticked)), [facts, ticked]);
  const asked = open.filter(({ nothingAsked }) => !nothingAsked);
  const free = open.filter(({ nothingAsked }) => nothingAsked);
  const line = (category: Category, note?: string) => (
    <ResultLine key={category.id} hit={facts.hitOf(category.id)} note={note} onOpen={onOpen} />
  );
  return (
    <>
      <p role="status" className="gs-unseen">
        {[texts.open(asked.length), texts.near(oneAway.length)].join(comma)}
      </p>
      <LongList title={texts.open(asked.length)} more={texts.more} none={texts.openNone}>
        {asked.map(({ category, look, openConditions }) =>
          line(
            category,
            [
              ...(look.length > 0 ? [texts.look] : []),
              ...(openConditions.length > 0 ? [texts.conditions(openConditions.length)] : []),
            ].join(comma) || undefined,
          ),
        )}
      </LongList>
      <LongList title={texts.near(oneAway.length)} more={texts.more} none={texts.nearNone}>
        {oneAway.map(({ category, documents }) => line(category, texts.wants(documents.map(nameOf))))}
      </LongList>
      {opens.length > 0 && (
        <LongList title={texts.opens} more={texts.more}>
          {opens.map(({ document, categories }) => (
            <li key={document}>
              <button type="button" className="gs-result" onClick={() => onTake(document)}>
                <span lang="zh-CN">{nameOf(document)}</span>
                <span className="gs-small">{texts.opensCount(categories.length)}</span>
              </button>
            </li>
          ))}
        </LongList>
      )}
      <LongList title={texts.nothingAsked(free.length)} more={texts.more} folded>
        {free.map(({ category }) => line(category))}
      </LongList>
    </>
  );
}
