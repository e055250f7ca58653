import { type ReactNode, useId, useState } from 'react';
import type { FieldKey } from '../../core/model/console';
import type { Fix, FixProposals } from '../../core/model/fix';
import type { Ignore } from '../../core/model/ignore';
import type { PageProblems } from '../../core/model/page-problems';
import type { Finding } from '../../core/model/review';
import { Ignored } from '../marks/Ignored';
import { IgnoreForm } from '../marks/IgnoreForm';
import { LetThrough } from '../marks/LetThrough';
import type { IgnoreChoice } from '../marks/state';
import { Findings, MissingFields, UncheckedParts } from '../overlay/Findings';
import { GoIcon } from '../overlay/icons';
import { Questions } from '../overlay/Questions';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { type FixCallbacks, FixChoice } from './FixChoice';
import { usePanelTexts } from './texts';

export interface ProblemsCallbacks {
  jumpTo: (field: FieldKey) => void;
  tick: (id: string, ticked: boolean) => void;
  ignore: (finding: Finding, choice: IgnoreChoice) => void;
  takeBack: (ignore: Ignore) => void;
  /** Ways to mend a finding, looked up when they are asked for. */
  propose: (finding: Finding) => Promise<FixProposals | undefined>;
  /** Puts one into the field of the page. */
  apply: (fix: Fix, text: string) => void;
}

interface ProblemsViewProps {
  problems: PageProblems;
  callbacks: ProblemsCallbacks;
  /** To the list of papers, which has a view of its own. */
  onPapers: () => void;
}

/** What has to be done in the tab in front, in step with it, in the order of the overlay: hand in, change, fill in, look at. */
export function ProblemsView({ problems, callbacks, onPapers }: ProblemsViewProps) {
  const { overlay: texts, verdict: verdictTexts } = useTexts();
  const own = usePanelTexts();
  const { review, questions, fieldLabels, wanting, pending } = problems;
  const state = { ...problems, costs: {} };
  if (review.verdict === 'unread') return <p>{texts.unreadWhy}</p>;
  const nothing = review.findings.length + review.missing.length + review.unchecked.length + wanting.categories === 0;
  return (
    <>
      {nothing && (
        <p className="gs-panel-verdict-line">
          <StateMark mark={pending ? 'unknown' : 'done'} />
          {pending ? verdictTexts.checking : own.noProblems}
        </p>
      )}
      {wanting.categories > 0 && (
        <Section title={texts.papersHeading}>
          <button type="button" className="gs-missing-item" onClick={onPapers}>
            <StateMark mark="attention" />
            <span>{wanting.papers > 0 ? texts.papers(wanting.papers) : own.seePapers}</span>
            <GoIcon />
          </button>
        </Section>
      )}
      {review.findings.length > 0 && (
        <Section title={texts.findingsHeading}>
          <Findings
            state={state}
            jumpTo={callbacks.jumpTo}
            actions={(finding) => (
              <FindingActions
                // What was ignored goes away with its form.
                key={`${finding.rule} ${finding.start}`}
                onIgnore={(choice) => callbacks.ignore(finding, choice)}
                propose={() => callbacks.propose(finding)}
                apply={callbacks.apply}
              />
            )}
          />
        </Section>
      )}
      <Ignored ignored={review.ignored ?? []} labels={fieldLabels} onTakeBack={callbacks.takeBack} />
      {review.missing.length > 0 && (
        <Section title={texts.missingHeading}>
          <MissingFields state={state} jumpTo={callbacks.jumpTo} />
        </Section>
      )}
      <LetThrough texts={review.letThrough ?? []} labels={fieldLabels} />
      {questions.length > 0 && (
        <Section title={texts.questionsHeading}>
          <Questions questions={questions} onTick={callbacks.tick} />
        </Section>
      )}
      {review.unchecked.length > 0 && (
        <Section title={texts.uncheckedHeading}>
          <UncheckedParts state={state} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="gs-panel-section" aria-labelledby={id}>
      <h2 id={id} className="gs-panel-section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What can be done with one finding beside going there. */
function FindingActions({ onIgnore, propose, apply }: FixCallbacks & { onIgnore: (choice: IgnoreChoice) => void }) {
  const texts = usePanelTexts();
  const [asking, setAsking] = useState(false);
  return asking ? (
    <IgnoreForm onIgnore={onIgnore} onCancel={() => setAsking(false)} />
  ) : (
    <div className="gs-finding-actions">
      <FixChoice propose={propose} apply={apply} />
      <button type="button" className="gs-link gs-small" onClick={() => setAsking(true)}>
        {texts.ignore}
      </button>
    </div>
  );
}
