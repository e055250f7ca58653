import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { SourceLine } from '../documents/SourceLine';
import { Icon } from '../overlay/icons';
import { excerptOf } from '../overlay/state';
import { StateMark, StateWord } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { TodayProvider } from '../ui/today';
import { IgnoreForm } from './IgnoreForm';
import { isPressed, type MarkKeys } from './keys';
import { FineLine } from './LetThrough';
import { besideField } from './place';
import { levelMark, type MarkedField, type MarksCallbacks, type OpenCard } from './state';
import { useMarksTexts } from './texts';

interface MarkCardProps {
  card: OpenCard;
  field: MarkedField;
  total: number;
  keys: MarkKeys;
  today: string;
  callbacks: MarksCallbacks;
  onEnter: () => void;
  onLeave: () => void;
}

/** Why a word is marked, what to write instead, where that stands. It reads: what it corrects goes to the clipboard. */
export function MarkCard({ card, field, total, keys, today, callbacks, onEnter, onLeave }: MarkCardProps) {
  const texts = useMarksTexts();
  const common = useTexts();
  const locale = useLocale();
  const test = useTestAttributes();
  const element = useRef<HTMLDivElement>(null);
  const { finding, index, fix } = card;
  const about = `${finding.rule} ${finding.field} ${finding.start} ${finding.end}`;
  const { ignoring, setIgnoring, copied, setCopied } = useAbout(about);
  const title = useId();
  const excerpt = excerptOf(finding, field.text);
  const mark = levelMark[finding.level];

  // It was asked for, or what had the focus in it is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding or the end of ignoring takes buttons away
  useLayoutEffect(() => {
    const root = element.current?.getRootNode() as ShadowRoot | undefined;
    if (card.by === 'press' && !element.current?.contains(root?.activeElement ?? null)) {
      element.current?.focus({ preventScroll: true });
    }
  }, [card.by, about, ignoring]);
  // Its height changes with what it says; it is put in its place after each drawing.
  useLayoutEffect(() => {
    if (element.current === null) return;
    const { x, y } = besideField(field.box, element.current.getBoundingClientRect());
    element.current.style.left = `${x}px`;
    element.current.style.top = `${y}px`;
  });

  const copy = () => {
    callbacks.copy().then((done) => setCopied(done ? texts.copied : texts.notCopied));
  };
  const stopIgnoring = () => setIgnoring(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const { nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const does = (key: string) => isPressed(key, nativeEvent);
    if (does(keys.close)) ignoring ? stopIgnoring() : callbacks.close();
    else if (does(keys.copy) && fix !== undefined) copy();
    else if (does(keys.ignore) && !ignoring) setIgnoring(true);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={element}
      className="gs-mark-card"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={callbacks.hold}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      {...test({ 'data-mark-card': finding.rule, 'data-field': finding.field })}
    >
      <header className="gs-mark-card-head">
        <StateMark mark={mark} />
        <StateWord mark={mark} {...(finding.level !== 'block' && { word: common.overlay.level[finding.level] })} />
        <span className="gs-mark-card-title gs-small" id={title}>
          <span aria-hidden="true">
            {field.label} · {index + 1} / {total}
          </span>
          <span className="gs-unseen">{texts.card(field.label, index + 1, total)}</span>
        </span>
        <StepButton
          label={texts.previous}
          hint={keys.previous}
          path="M9.8 3.6 5.4 8l4.4 4.4"
          onPress={() => callbacks.step(-1)}
          off={total < 2}
        />
        <StepButton
          label={texts.next}
          hint={keys.next}
          path="M6.2 3.6 10.6 8l-4.4 4.4"
          onPress={() => callbacks.step(1)}
          off={total < 2}
        />
        <StepButton
          label={texts.close}
          hint={keys.close}
          path="M4.4 4.4l7.2 7.2M11.6 4.4l-7.2 7.2"
          onPress={callbacks.close}
        />
      </header>
      <div className="gs-mark-card-body">
        <p className="gs-mark-card-why">{bilingual(finding.message, locale)}</p>
        {excerpt !== undefined && (
          <p className={`gs-finding-text gs-finding-${finding.level}`} lang="zh-CN">
            {excerpt.before}
            <mark>{excerpt.word}</mark>
            {excerpt.after}
          </p>
        )}
        <p className="gs-mark-card-line">
          <span className="gs-small">{texts.instead}</span>
          <span>{bilingual(finding.instead, locale)}</span>
        </p>
        {fix !== undefined && (
          <p className="gs-mark-card-line">
            <span className="gs-small">{texts.fixed}</span>
            <span className="gs-mark-card-fixed" lang="zh-CN">
              {fix.before}
              {fix.mended}
              {fix.after}
            </span>
          </p>
        )}
        {card.fine !== undefined && (
          <p className="gs-mark-card-fine gs-small">
            <FineLine text={card.fine} />
          </p>
        )}
        {ignoring ? (
          <IgnoreForm onCancel={stopIgnoring} onIgnore={callbacks.ignore} />
        ) : (
          <div className="gs-mark-card-buttons">
            {fix !== undefined && (
              <button
                type="button"
                className="gs-button gs-button-main"
                onClick={copy}
                {...test({ 'data-action': 'copy' })}
              >
                {texts.copy}
              </button>
            )}
            <button
              type="button"
              className="gs-button"
              onClick={() => setIgnoring(true)}
              {...test({ 'data-action': 'ignore' })}
            >
              {texts.ignore}
            </button>
          </div>
        )}
        {fix !== undefined && !ignoring && (
          <p className="gs-small" role="status">
            {copied || texts.pasteYourself}
          </p>
        )}
        {finding.source === undefined ? (
          <p className="gs-source gs-small">{texts.byTeam}</p>
        ) : (
          <TodayProvider day={today}>
            <SourceLine source={finding.source} />
          </TodayProvider>
        )}
      </div>
    </div>
  );
}

/** What the person is doing with one finding; with another one it begins anew. */
function useAbout(about: string) {
  const [ignoring, setIgnoring] = useState(false);
  const [copied, setCopied] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the finding that matters
  useEffect(() => {
    setIgnoring(false);
    setCopied('');
  }, [about]);
  return { ignoring, setIgnoring, copied, setCopied };
}

interface StepButtonProps {
  label: string;
  hint: string;
  path: string;
  onPress: () => void;
  off?: boolean;
}

function StepButton({ label, hint, path, onPress, off = false }: StepButtonProps) {
  return (
    <button
      type="button"
      className="gs-icon-button"
      aria-label={label}
      title={`${label} (${hint})`}
      onClick={onPress}
      disabled={off}
    >
      <Icon>
        <path d={path} />
      </Icon>
    </button>
  );
}
