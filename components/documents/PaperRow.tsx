import type { PaperView } from '../../core/model/view';
import { paperMark } from '../ui/mark';
import { StateMark, StateWord } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { useTexts } from '../ui/text';

interface PaperRowProps {
  paper: PaperView;
  /** Off where the label is said above. */
  showLabel?: boolean;
  /** Another paper of the same choice is there already, so this one asks for nothing. */
  spare?: boolean;
}

/** One paper: its state as shape and word, its name, and in small type whose, how many, what it has to say, from where. */
export function PaperRow({ paper, showLabel = true, spare = false }: PaperRowProps) {
  const texts = useTexts().plan;
  const test = useTestAttributes();
  const quiet = spare && paper.state !== 'held';
  const mark = quiet ? 'unknown' : paperMark[paper.state];
  const word = quiet ? texts.notNeeded : paper.state === 'expired' ? texts.expired : undefined;
  const details = [
    showLabel ? paper.label : undefined,
    paper.copies === undefined ? undefined : texts.copies(paper.copies, paper.unit),
    paper.condition,
    paper.exemptFor === undefined ? undefined : texts.exemptFor(paper.exemptFor),
  ].filter((detail) => detail !== undefined);
  const origin = [
    paper.issuer === undefined ? undefined : texts.issuer(paper.issuer),
    paper.template === undefined ? undefined : texts.template(paper.template),
  ].filter((part) => part !== undefined);
  return (
    <div className="gs-paper" {...test({ 'data-document': paper.document, 'data-state': paper.state })}>
      <span className="gs-paper-mark">
        <StateMark mark={mark} />
      </span>
      <span className="gs-paper-name" lang="zh-CN">
        {paper.party !== undefined && <span className="gs-small">{texts.party(paper.party)} </span>}
        {paper.document}
      </span>
      <span className="gs-paper-state">
        <StateWord mark={mark} {...(word !== undefined && { word })} />
      </span>
      {details.length > 0 && (
        <span className="gs-paper-note gs-small" lang="zh-CN">
          {details.join(' · ')}
        </span>
      )}
      {paper.notes !== undefined && <Notes notes={paper.notes} />}
      {origin.length > 0 && <span className="gs-paper-note gs-small gs-paper-origin">{origin.join(' · ')}</span>}
    </div>
  );
}

/** More than this many are folded: first comes which papers, then how each has to look. */
const MOST_OPEN = 1;

/** What else is asked of the paper or its copy. */
function Notes({ notes }: { notes: readonly string[] }) {
  const texts = useTexts().plan;
  const list = (
    <ul lang="zh-CN">
      {notes.map((note) => (
        <li key={note} className="gs-small">
          {note}
        </li>
      ))}
    </ul>
  );
  if (notes.length <= MOST_OPEN) return <div className="gs-paper-note">{list}</div>;
  return (
    <details className="gs-paper-note gs-fold gs-paper-notes">
      <summary className="gs-small">{texts.notes(notes.length)}</summary>
      {list}
    </details>
  );
}
