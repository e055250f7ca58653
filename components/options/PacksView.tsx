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
export type PackFile = { name: string } & (
  | { kind: 'refused'; problems: readonly PackProblem[] }
  /** What holds now was published later, on this day. */
  | { kind: 'older'; published: string; than: string }
  | { kind: 'read'; title: string; published: string; diff: PackDiff }
);

/** A pack that was accepted. */
interface KeptPack {
  title: string;
  published: string;
  /** Why it does not count, though it was accepted: an update of the extension has overtaken or broken it. */
  aside?: { kind: 'older'; than: string } | { kind: 'refused'; problems: readonly PackProblem[] };
}

interface PacksViewProps {
  contents: PackContents;
  builtIn: { published: string };
  /** The pack that was accepted last, and the one before it; behind the first stands what is built in. */
  current: KeptPack | undefined;
  before: { title: string } | undefined;
  file: PackFile | undefined;
  onFile: (file: File) => void;
  onExport: () => void;
  onClose: () => void;
  onAccept: () => void;
  onBack: () => void;
}

/** Which facts are in use, from which sources and how old; what another pack would say otherwise. */
export function PacksView({
  contents: { kinds, sources },
  builtIn,
  current,
  before,
  file,
  onFile,
  onExport,
  onClose,
  onAccept,
  onBack,
}: PacksViewProps) {
  const texts = useOptionsTexts().packs;
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const counts = current !== undefined && current.aside === undefined;
  return (
    <>
      <section className="gs-options-part" aria-label={texts.inUse}>
        <h3>{texts.inUse}</h3>
        <p>
          <strong lang="zh-CN">{counts ? current.title : texts.builtIn}</strong>{' '}
          <span className="gs-small">{texts.published(counts ? current.published : builtIn.published)}</span>
        </p>
        <p className="gs-small">{kinds.map(({ name, count }) => `${name} ${count}`).join(' · ')}</p>
        {current?.aside !== undefined && (
          <div className="gs-options-aside" role="note">
            <p className="gs-mark-attention">
              <StateMark mark="attention" size={14} />{' '}
              {current.aside.kind === 'older'
                ? texts.asideOlder(current.title, current.published, current.aside.than)
                : texts.asideBroken(current.title)}
            </p>
            {current.aside.kind === 'refused' && <Problems problems={current.aside.problems} />}
          </div>
        )}
        {current !== undefined && (
          <p className="gs-options-row">
            <Button onClick={onBack}>{texts.back(before?.title)}</Button>
          </p>
        )}
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
        <div role="status">
          {file !== undefined && <FileAnswer file={file} onAccept={onAccept} onClose={onClose} />}
        </div>
      </section>
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
    </>
  );
}

/** As many lines of a difference are shown. */
const MOST = 200;

interface FileAnswerProps {
  file: PackFile;
  onAccept: () => void;
  onClose: () => void;
}

function FileAnswer({ file, onAccept, onClose }: FileAnswerProps) {
  const texts = useOptionsTexts().packs;
  if (file.kind === 'refused') {
    return (
      <Answer title={texts.refused(file.name)} onClose={onClose}>
        <Problems problems={file.problems} />
      </Answer>
    );
  }
  if (file.kind === 'older') {
    return (
      <Answer title={texts.older(file.name)} onClose={onClose}>
        <p>{texts.olderHint(file.published, file.than)}</p>
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
      {lines.length > 0 && (
        <p className="gs-options-row">
          <Button kind="main" onClick={onAccept}>
            {texts.accept}
          </Button>
        </p>
      )}
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

const Problems = ({ problems }: { problems: readonly PackProblem[] }) => (
  <ul className="gs-rows">
    {problems.map(({ path, message }) => (
      <li key={`${path} ${message}`} lang="en">
        <code>{path === '' ? '/' : path}</code> {message}
      </li>
    ))}
  </ul>
);
