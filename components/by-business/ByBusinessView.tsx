import '../lookup/tools.css';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ConsoleId } from '../../core/model/console';
import { SourceLine } from '../documents/SourceLine';
import { ConsoleChoice } from '../lookup/ConsoleChoice';
import { LongList, ResultLine } from '../lookup/ResultList';
import type { ToolProps } from '../lookup/tool';
import { TextField } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { useByBusinessTexts } from './texts';

/** From two sentences about an app to the categories that it calls for, with the words that say so. */
export default function ByBusinessView({ facts, onOpen }: ToolProps) {
  const texts = useByBusinessTexts();
  const { verbs } = useTexts().category;
  const [typed, setTyped] = useState('');
  const [console, setConsole] = useState<ConsoleId>();
  const asked = useDeferredValue(typed.trim());
  const advice = useMemo(() => (asked === '' ? undefined : facts.suggest(asked, console)), [facts, asked, console]);
  return (
    <div className="gs-tool">
      <TextField
        label={texts.field}
        placeholder={texts.hint}
        rows={3}
        maxLength={1000}
        value={typed}
        onChange={setTyped}
      />
      <ConsoleChoice chosen={console} onChoose={setConsole} />
      {advice === undefined ? (
        <p className="gs-small">{texts.start}</p>
      ) : (
        <>
          {/* What is not open stops everything else. */}
          {advice.closed.length > 0 && (
            <section className="gs-results">
              <h4>{texts.closed}</h4>
              {advice.closed.map(({ what, source }) => (
                <div key={what} className="gs-note gs-note-refused">
                  <StateMark mark="refused" />
                  <div>
                    <strong lang="zh-CN">{what}</strong>
                    <p>{texts.closedTodo}</p>
                    <SourceLine source={source} />
                  </div>
                </div>
              ))}
            </section>
          )}
          <LongList title={texts.likely} more={texts.more} none={texts.none}>
            {advice.categories.map(({ hit, why }) => (
              <ResultLine
                key={hit.id}
                hit={hit}
                note={why.length === 0 ? texts.forAll : <span lang="zh-CN">{texts.why(why)}</span>}
                onOpen={onOpen}
              />
            ))}
          </LongList>
          <LongList title={texts.also} more={texts.more}>
            {advice.also.map(({ hit, verb, when, why }) => (
              <ResultLine
                key={hit.id}
                hit={hit}
                note={
                  <span lang="zh-CN">
                    {[verbs[verb], ...(when === undefined ? [] : [when]), texts.why(why)].join(' · ')}
                  </span>
                }
                onOpen={onOpen}
              />
            ))}
          </LongList>
        </>
      )}
    </div>
  );
}
