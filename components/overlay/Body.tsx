import { type ReactNode, type RefObject, useId } from 'react';
import { CategoryAnswer } from '../documents/CategoryAnswer';
import { Ignored } from '../marks/Ignored';
import { LetThrough } from '../marks/LetThrough';
import { TeachOffer } from '../teach/TeachOffer';
import { useTeachTexts } from '../teach/texts';
import { useTexts } from '../ui/text';
import { Draft } from './Draft';
import { Findings, MissingFields, UncheckedParts } from './Findings';
import type { SectionName } from './Head';
import { Questions } from './Questions';
import type { OverlayCallbacks, OverlayCategory, OverlayState } from './state';

interface BodyProps {
  state: OverlayState;
  callbacks: OverlayCallbacks;
  sections: RefObject<Partial<Record<SectionName, HTMLElement | null>>>;
}

/** The sections that have something to say, in the order in which a person works. */
export function Body({ state, callbacks, sections }: BodyProps) {
  const texts = useTexts().overlay;
  const { review, categories } = state;
  const section = (name: SectionName, title: string, content: ReactNode) => (
    <Section
      title={title}
      anchor={(element) => {
        sections.current[name] = element;
      }}
    >
      {content}
    </Section>
  );
  if (review.verdict === 'unread') return <Unread state={state} callbacks={callbacks} />;
  const known = categories.filter(({ path }) => path !== undefined);
  return (
    <>
      {state.draft && <Draft draft={state.draft} labels={state.fieldLabels} onDrop={callbacks.dropDraft} />}
      {known.length > 0 &&
        section(
          'papers',
          texts.papersHeading,
          known.map((category, index) => (
            <Papers
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows of the page may hold the same category
              key={index}
              category={category}
              showPath={known.length > 1}
              onOpenCategory={callbacks.openCategory}
            />
          )),
        )}
      {review.findings.length > 0 &&
        section('findings', texts.findingsHeading, <Findings state={state} jumpTo={callbacks.jumpTo} />)}
      <Ignored ignored={review.ignored ?? []} labels={state.fieldLabels} onTakeBack={callbacks.takeBack} />
      {review.missing.length > 0 &&
        section('missing', texts.missingHeading, <MissingFields state={state} jumpTo={callbacks.jumpTo} />)}
      <LetThrough texts={review.letThrough ?? []} labels={state.fieldLabels} />
      {state.questions.length > 0 &&
        section('questions', texts.questionsHeading, <Questions questions={state.questions} onTick={callbacks.tick} />)}
      {review.unchecked.length > 0 && section('unchecked', texts.uncheckedHeading, <UncheckedParts state={state} />)}
      <TeachOffer callbacks={callbacks} wrong />
    </>
  );
}

function Section({
  title,
  anchor,
  children,
}: {
  title: string;
  anchor?: (element: HTMLElement | null) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="gs-section" aria-labelledby={id} ref={anchor}>
      <h3 id={id} className="gs-section-title">
        {title}
      </h3>
      {children}
    </section>
  );
}

function Papers({
  category: { path = [], view },
  showPath,
  onOpenCategory,
}: {
  category: OverlayCategory;
  showPath: boolean;
  onOpenCategory: OverlayCallbacks['openCategory'];
}) {
  const texts = useTexts().overlay;
  if (view === undefined) {
    return (
      <p className="gs-small">
        {showPath && <span lang="zh-CN">{path.join(' / ')}：</span>}
        {texts.loading}
      </p>
    );
  }
  return <CategoryAnswer view={view} onOpenCategory={onOpenCategory} showPath={showPath} showSource={false} />;
}

/** A page that could not be read: what that means, what was recognised all the same, and what can be done about it. */
function Unread({ state, callbacks }: Pick<BodyProps, 'state' | 'callbacks'>) {
  const { overlay: texts, fields: names } = useTexts();
  const { missingFields } = useTeachTexts();
  const { foundLabels: labels, lostFields } = state;
  return (
    <>
      <p className="gs-unread">{texts.unreadWhy}</p>
      {labels.length === 0 ? (
        <p className="gs-unread gs-small">{texts.unreadNothing}</p>
      ) : (
        <Section title={texts.unreadFound}>
          <ul className="gs-found" lang="zh-CN">
            {labels.map((label) => (
              <li key={label} className="gs-tag">
                {label}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {lostFields.length > 0 && (
        <Section title={missingFields}>
          <ul className="gs-found">
            {lostFields.map((field) => (
              <li key={field} className="gs-tag">
                {names[field]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TeachOffer callbacks={callbacks} />
    </>
  );
}
