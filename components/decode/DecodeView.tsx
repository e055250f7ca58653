import '../lookup/tools.css';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ConsoleId } from '../../core/model/console';
import { ConsoleChoice } from '../lookup/ConsoleChoice';
import { LongList, ResultLine } from '../lookup/ResultList';
import type { ToolProps } from '../lookup/tool';
import type { ReadNotice } from '../lookup/tool-facts';
import { Button, Checkbox, TextField } from '../ui/controls';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { LedgerList } from './LedgerList';
import { useDecodeTexts } from './texts';

/** From a review notice to what it means and what to do; the outcome can be kept. */
export default function DecodeView({ facts, onOpen }: ToolProps) {
  const texts = useDecodeTexts();
  const [typed, setTyped] = useState('');
  const [console, setConsole] = useState<ConsoleId>();
  const [said, setSaid] = useState('');
  const asked = useDeferredValue(typed.trim());
  const read = useMemo(() => (asked === '' ? undefined : facts.decode(asked, console)), [facts, asked, console]);
  const type = (text: string): void => {
    setTyped(text);
    setSaid('');
  };
  return (
    <div className="gs-tool">
      <TextField label={texts.field} placeholder={texts.hint} rows={4} maxLength={5000} value={typed} onChange={type} />
      <ConsoleChoice chosen={console} onChoose={setConsole} />
      {read === undefined && <p className="gs-small">{texts.start}</p>}
      {read?.unsure === true && <p className="gs-small">{texts.unsure}</p>}
      {read !== undefined && !read.unsure && (
        // What was ticked belongs to one notice.
        <Meaning key={asked} read={read} onOpen={onOpen} />
      )}
      {read !== undefined && (
        <p>
          <Button
            onClick={() =>
              void facts.ledger.keep(asked, read).then((done) => setSaid(done ? texts.kept : texts.notKept))
            }
          >
            {texts.keep}
          </Button>{' '}
          <span role="status" className="gs-small">
            {said}
          </span>
        </p>
      )}
      <LedgerList ledger={facts.ledger} onAgain={type} />
    </div>
  );
}

function Meaning({ read, onOpen }: { read: ReadNotice; onOpen: ToolProps['onOpen'] }) {
  const texts = useDecodeTexts();
  const fields = useTexts().fields;
  const { verbs } = useTexts().category;
  const locale = useLocale();
  const [done, setDone] = useState<readonly number[]>([]);
  return (
    <>
      {read.checklist.length > 0 && (
        <section className="gs-results">
          <h4>{texts.todo}</h4>
          <ul>
            {read.checklist.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step's place in the list is what was ticked
              <li key={at}>
                <Checkbox
                  label={bilingual(step.text, locale)}
                  checked={done.includes(at)}
                  onChange={(ticked) => setDone(ticked ? [...done, at] : done.filter((other) => other !== at))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <LongList title={texts.rules} more={texts.more}>
        {read.rules.map(({ id, name, hit }) =>
          hit === undefined ? (
            <li key={id}>{typeof name === 'string' ? name : bilingual(name, locale)}</li>
          ) : (
            <ResultLine key={id} hit={hit} onOpen={onOpen} />
          ),
        )}
      </LongList>
      <LongList title={texts.categories} more={texts.more}>
        {read.categories.map(({ hit, verb }) => (
          <ResultLine key={hit.id} hit={hit} note={verb && verbs[verb]} onOpen={onOpen} />
        ))}
      </LongList>
      <LongList title={texts.documents} more={texts.more}>
        {read.documents.map((hit) => (
          <ResultLine key={hit.id} hit={hit} onOpen={onOpen} />
        ))}
      </LongList>
      {read.fields.length > 0 && (
        <section className="gs-results">
          <h4>{texts.fields}</h4>
          <ul className="gs-chips">
            {read.fields.map((field) => (
              <li key={field} className="gs-tag">
                {fields[field]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
