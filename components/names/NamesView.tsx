import '../lookup/tools.css';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ConsoleId } from '../../core/model/console';
import type { NameOnConsole } from '../../core/names';
import { Chip, Chips } from '../lookup/Chips';
import { ConsoleChoice } from '../lookup/ConsoleChoice';
import { LongList, ResultLine } from '../lookup/ResultList';
import { useLookupTexts } from '../lookup/texts';
import type { ToolProps } from '../lookup/tool';
import { TextField } from '../ui/controls';
import type { Mark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { bilingual, useLocale } from '../ui/text';
import { type NamesTexts, useNamesTexts } from './texts';

/** A name before it is taken: its length and what is refused on each console, what would pass, what it calls for. */
export default function NamesView({ facts, onOpen }: ToolProps) {
  const texts = useNamesTexts();
  const [typed, setTyped] = useState('');
  const [console, setConsole] = useState<ConsoleId>();
  const asked = useDeferredValue(typed.trim());
  const judged = useMemo(() => (asked === '' ? undefined : facts.judgeName(asked, console)), [facts, asked, console]);
  const shown = judged?.consoles.filter((each) => console === undefined || each.console === console) ?? [];
  const refused = shown.some(({ passes }) => !passes);
  return (
    <div className="gs-tool">
      <TextField
        label={texts.field}
        placeholder={texts.hint}
        hint={judged && texts.size(judged.width, judged.characters, judged.han)}
        maxLength={80}
        value={typed}
        onChange={setTyped}
      />
      <ConsoleChoice chosen={console} onChoose={setConsole} />
      {judged === undefined && <p className="gs-small">{texts.start}</p>}
      {shown.map((on) => (
        <OnConsole key={on.console} on={on} />
      ))}
      {judged !== undefined && refused && (
        <section className="gs-results">
          <h4>{texts.alternatives}</h4>
          {judged.alternatives.length === 0 ? (
            <p className="gs-small">{texts.noAlternatives}</p>
          ) : (
            <Chips label={texts.alternatives}>
              {judged.alternatives.map((name) => (
                <Chip key={name} name={name} verb={texts.use} onPress={() => setTyped(name)} />
              ))}
            </Chips>
          )}
        </section>
      )}
      <LongList title={texts.categories} more={texts.more}>
        {judged?.categories.map(({ hit, why }) => (
          <ResultLine key={hit.id} hit={hit} note={<span lang="zh-CN">{texts.why(why)}</span>} onOpen={onOpen} />
        ))}
      </LongList>
    </div>
  );
}

function OnConsole({ on }: { on: NameOnConsole }) {
  const texts = useNamesTexts();
  const { places } = useLookupTexts();
  const locale = useLocale();
  const { console, limits, findings } = on;
  const { mark, words } = stateOf(on, texts);
  return (
    <section className="gs-card">
      <header className="gs-card-head">
        <h4 className="gs-card-title">{places[console]}</h4>
        <span className={`gs-name-state gs-small gs-mark-${mark}`}>
          <StateMark mark={mark} size={14} />
          {words}
        </span>
      </header>
      <ul className="gs-name-lines">
        {limits.length === 0 && <li className="gs-small">{texts.noLimit}</li>}
        {limits.map(({ rule, level, length, min, max, unit, keeps }) => (
          <li
            key={rule}
            className={keeps ? 'gs-small' : `gs-small gs-mark-${level === 'block' ? 'refused' : 'attention'}`}
          >
            {texts.limit(length, min, max, unit)}
          </li>
        ))}
        {/* A length is told once, with the figures. */}
        {findings
          .filter(({ rule }) => !limits.some((limit) => limit.rule === rule))
          .map(({ rule, start, match, message, instead }) => (
            <li key={`${rule} ${start}`}>
              {match !== '' && <strong lang="zh-CN">{match} </strong>}
              {bilingual(message, locale)}
              <br />
              <span className="gs-small">{texts.instead} </span>
              {bilingual(instead, locale)}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What was not looked at to the end is never said to pass. */
function stateOf({ findings, unchecked }: NameOnConsole, texts: NamesTexts): { mark: Mark; words: string } {
  const blocks = findings.filter(({ level }) => level === 'block').length;
  if (blocks > 0) return { mark: 'refused', words: texts.refused(blocks) };
  if (unchecked.length > 0) return { mark: 'unknown', words: texts.unchecked };
  if (findings.length > 0) return { mark: 'attention', words: texts.look(findings.length) };
  return { mark: 'done', words: texts.passes };
}
