import { useId } from 'react';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import type { OverlayQuestion } from './state';

interface QuestionsProps {
  questions: readonly OverlayQuestion[];
  onTick: (id: string, ticked: boolean) => void;
}

/** What no machine can answer for this page: questions to tick, worded so that yes is good. */
export function Questions({ questions, onTick }: QuestionsProps) {
  const texts = useTexts().overlay;
  const done = questions.every(({ ticked }) => ticked);
  return (
    <div className="gs-card gs-questions">
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <Question question={question} onTick={onTick} />
          </li>
        ))}
      </ul>
      <p className="gs-card-foot gs-small gs-questions-foot">
        {done && <StateMark mark="done" size={14} />}
        {done ? texts.questionsDone : texts.questionsHint}
      </p>
    </div>
  );
}

function Question({
  question: { id, question, ticked },
  onTick,
}: {
  question: OverlayQuestion;
  onTick: QuestionsProps['onTick'];
}) {
  const locale = useLocale();
  const test = useTestAttributes();
  const box = useId();
  return (
    <label htmlFor={box} className={ticked ? 'gs-question gs-question-ticked' : 'gs-question'}>
      <input
        id={box}
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => onTick(id, currentTarget.checked)}
        {...test({ 'data-self-check': id })}
      />
      <span>{bilingual(question, locale)}</span>
    </label>
  );
}
