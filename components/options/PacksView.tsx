import { type ReactNode, useId, useRef } from 'react';
import { STALE_AFTER_DAYS } from '../../core/facts/freshness';
import type { SourceUse } from '../../core/facts/sources';
import type { PackDiff } from '../../core/pack/diff';
import type { PackProblem } from '../../core/pack/problem';
import { Button } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useOptionsTexts } from './texts';

export interface PackContents {
  kinds: readonly { name: string; count: number }[];
  sources: readonly SourceUse[];
}

/** What a file that was chosen is. */
export type PackFile =
  | { kind: 'refused'; name: string; problems: readonly PackProblem[] }
  | { kind: 'read'; name: string; title: string; published: string; diff: PackDiff };

interface PacksViewProps {
  contents: PackContents;
  file: PackFile | undefined;
  onFile: (file: File) => void;
  onExport: () => void;
  onClose: () => void;
}

/** What is built in, from which sources and how old; what another pack would say otherwise. */
export function PacksView({ contents: { kinds, sources }, file, onFile, onExport, onClose }: PacksViewProps) {
  const texts = useOptionsTexts().packs;
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  return (
    <>
      <p>{kinds.map(({ name, count }) => `${name} ${count}`).join(' · ')}</p>
      <section aria-labelledby={heading} className="gs-options-part">
        <h3 id={heading}>{texts.sources}</h3>
        <ul className="gs-rows">
          {sources.map(({ document, url, oldest, latest, records, stale }) => (
            <li key={url + document} className="gs-row">
              <div>
                <p>
                  <a href={url} target="_blank" rel="noreferrer noopener" lang="zh-CN">
                    {document}
                  </a>
                </p>
                <p className="gs-small">
                  {texts.records(records)} ·{' '}
                  {oldest === latest ? texts.checked(latest) : texts.checkedFrom(oldest, latest)}
                </p>
              </div>
              <span className={`gs-options-state gs-small gs-mark-${stale ? 'attention' : 'done'}`}>
                <StateMark mark={stale ? 'attention' : 'done'} size={14} />
                {stale ? texts.stale(STALE_AFTER_DAYS) : texts.fresh}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="gs-options-part">
        <h3>{texts.other}</h3>
        <p className="gs-small">{texts.otherHint}</p>
        <p className="gs-options-row">
          <Button kind="main" onClick={() => input.current?.click()}>
            {texts.choose}
          </Button>
          <Button onClick={onExport}>{texts.export}</Button>
        </p>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          className="gs-unseen"
          tabIndex={-1}
          aria-label={texts.choose}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) onFile(chosen);
            target.value = '';
          }}
        />
        <div role="status">{file !== undefined && <FileAnswer file={file} onClose={onClose} />}</div>
      </section>
    </>
  );
}

/** As many lines of a difference are shown. */
const MOST = 200;

function FileAnswer({ file, onClose }: { file: PackFile; onClose: () => void }) {
  const texts = useOptionsTexts().packs;
  if (file.kind === 'refused') {
    return (
      <Answer title={texts.refused(file.name)} onClose={onClose}>
        <ul className="gs-rows">
          {file.problems.map(({ path, message }) => (
            <li key={`${path} ${message}`} lang="en">
              <code>{path === '' ? '/' : path}</code> {message}
            </li>
          ))}
        </ul>
      </Answer>
    );
  }
  const { added, changed, removed } = file.diff;
  const lines = [
    ...added.map((entry) => ({ sign: '+', ...entry, note: '' })),
    ...changed.map((entry) => ({ sign: '~', ...entry, note: entry.changes.map(({ words }) => words).join('；') })),
    ...removed.map((entry) => ({ sign: '−', ...entry, note: '' })),
  ];
  return (
    <Answer title={texts.differs(file.title, file.published)} onClose={onClose}>
      <p>{lines.length === 0 ? texts.same : texts.counts(added.length, changed.length, removed.length)}</p>
      <ul className="gs-rows">
        {lines.slice(0, MOST).map(({ sign, kind, id, name, note }) => (
          <li key={`${sign} ${kind} ${id}`} lang="zh-CN">
            {sign} {name} <span className="gs-small">{[texts.kinds[kind], note].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p className="gs-small">{texts.more(lines.length - MOST)}</p>}
    </Answer>
  );
}

function Answer({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const texts = useOptionsTexts().packs;
  return (
    <div className="gs-options-part">
      <p className="gs-options-row">
        <strong>{title}</strong>
        <Button onClick={onClose}>{texts.close}</Button>
      </p>
      {children}
    </div>
  );
}
