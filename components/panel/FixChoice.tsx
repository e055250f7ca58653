import { useState } from 'react';
import type { Fix, FixProposals } from '../../core/model/fix';
import { preview } from '../marks/preview';
import { usePanelTexts } from './texts';

export interface FixCallbacks {
  /** Ways to mend it, looked up when they are asked for. */
  propose: () => Promise<FixProposals | undefined>;
  /** Puts one into the field; what became of it is said elsewhere. */
  apply: (fix: Fix, text: string) => void;
}

/** 改为…: the text as it would read, and a press that puts it into the field. */
export function FixChoice({ propose, apply }: FixCallbacks) {
  const texts = usePanelTexts();
  const [proposals, setProposals] = useState<FixProposals | 'none'>();
  if (proposals === undefined) {
    const ask = () => {
      propose().then((found) => setProposals(found === undefined || found.fixes.length === 0 ? 'none' : found));
    };
    return (
      <button type="button" className="gs-link gs-small" onClick={ask}>
        {texts.changeTo}
      </button>
    );
  }
  if (proposals === 'none') {
    return (
      <span className="gs-small" role="status">
        {texts.noFix}
      </span>
    );
  }
  const { text, fixes } = proposals;
  return (
    <ul className="gs-fix-choice" aria-label={texts.changeTo}>
      {fixes.map((fix) => {
        const shown = preview(text, fix);
        return (
          <li key={`${fix.start} ${fix.end} ${fix.after}`}>
            <button type="button" className="gs-fix" onClick={() => apply(fix, text)}>
              <span className="gs-unseen">{texts.changeTo}</span>
              <span lang="zh-CN">
                {shown?.before}
                <ins>{shown?.mended}</ins>
                {shown?.after}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
