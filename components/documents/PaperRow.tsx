import type { PaperView } from '../../core/model/view';
import { paperMark } from '../ui/mark';
import { StateMark, StateWord } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { useTexts } from '../ui/text';

/** One paper: its state as shape and word, its name, and in small type whose, how many, what it has to say, from where. */
export function PaperRow({ paper, showLabel = true }: { paper: PaperView; showLabel?: boolean }) {
  const texts = useTexts().plan;
  const test = useTestAttributes();
  const mark = paperMark[paper.state];
  const details = [
    showLabel ? paper.label : undefined,
    paper.party === undefined ? undefined : texts.party(paper.party),
    paper.copies === undefined ? undefined : texts.copies(paper.copies, paper.unit),
    paper.condition,
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
        {paper.document}
      </span>
      <span className="gs-paper-state">
        <StateWord mark={mark} {...(paper.state === 'expired' && { word: texts.expired })} />
      </span>
      {details.length > 0 && (
        <span className="gs-paper-note gs-small" lang="zh-CN">
          {details.join(' · ')}
        </span>
      )}
      {origin.length > 0 && <span className="gs-paper-note gs-small gs-paper-origin">{origin.join(' · ')}</span>}
    </div>
  );
}
