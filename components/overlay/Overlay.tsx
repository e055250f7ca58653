import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CategoryAnswer } from '../documents/CategoryAnswer';
import { TestAttributesProvider } from '../ui/testAttributes';
import { useTexts } from '../ui/text';
import { Body } from './Body';
import { Foot } from './Foot';
import { Head, type SectionName } from './Head';
import { BackIcon } from './icons';
import { Pill } from './Pill';
import { MARGIN, PANEL, PILL, type Placement, type Rect } from './place';
import type { OverlayCallbacks, OverlayState } from './state';
import { useMove } from './useMove';
import { useVerdictWords } from './useVerdictWords';

export interface OverlayProps {
  state: OverlayState;
  placement: Placement;
  callbacks: OverlayCallbacks;
}

/**
 * The panel beside the form, or a pill. Both are always in the document, one of them hidden, so that nothing is lost when
 * it is collapsed. The focus is moved only after a press inside.
 */
export function Overlay({ state, placement, callbacks }: OverlayProps) {
  const texts = useTexts();
  // Without a free column there is only the pill; a person may still ask for the panel, over the page, for a while.
  const [asked, setAsked] = useState(false);
  const noRoom = placement.mode === 'pill';
  const asPill = state.collapsed || (noRoom && !asked);
  const rect = placement.mode === 'panel' ? placement : sheetAt(placement);
  const move = useMove(rect, rect, callbacks.move);

  const collapseButton = useRef<HTMLButtonElement>(null);
  const pillButton = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    (asPill ? pillButton : collapseButton).current?.focus({ preventScroll: true });
  }, [asPill]);

  const collapse = (collapsed: boolean) => {
    pressed.current = true;
    setAsked(!collapsed && noRoom);
    if (collapsed !== state.collapsed && !(collapsed && noRoom)) callbacks.collapse(collapsed);
  };
  const sections = useRef<Partial<Record<SectionName, HTMLElement | null>>>({});
  const body = useRef<HTMLDivElement>(null);
  const show = (name: SectionName) => {
    const section = sections.current[name];
    if (body.current && section) body.current.scrollTop = section.offsetTop - body.current.offsetTop;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && noRoom && !event.nativeEvent.isComposing) collapse(true);
  };

  return (
    <div className="gs gs-overlay">
      <Announcer state={state} />
      <Pill
        state={state}
        at={placement}
        hidden={!asPill}
        button={pillButton}
        onMove={callbacks.move}
        onExpand={() => collapse(false)}
      />
      <section
        // biome-ignore lint/a11y/noRedundantRoles: said in so many words for readers that need the role
        role="region"
        aria-label={texts.product}
        className={move.isMoving ? 'gs-panel gs-panel-moving' : 'gs-panel'}
        style={panelStyle({ ...rect, ...move.position })}
        hidden={asPill}
        onKeyDown={onKeyDown}
      >
        <Head
          state={state}
          callbacks={callbacks}
          move={move}
          collapseButton={collapseButton}
          onCollapse={() => collapse(true)}
          onShow={show}
        />
        {state.notice !== undefined && (
          <p className="gs-notice" aria-hidden="true">
            {texts.overlay.notices[state.notice]}
          </p>
        )}
        {state.behind === true && <p className="gs-notice">{texts.overlay.behind}</p>}
        {state.opened !== undefined && <Opened view={state.opened} callbacks={callbacks} />}
        <div className="gs-body" ref={body} hidden={state.opened !== undefined}>
          <Body state={state} callbacks={callbacks} sections={sections} />
          <Foot state={state} />
        </div>
      </section>
    </div>
  );
}

/** A category behind a reference, with the way back. Its papers are not those of the page, so tests do not see them. */
function Opened({ view, callbacks }: { view: NonNullable<OverlayState['opened']>; callbacks: OverlayCallbacks }) {
  const texts = useTexts().overlay;
  const back = useRef<HTMLButtonElement>(null);
  const from = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = back.current?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement;
    // Only when the press came from inside: otherwise the person is elsewhere on the page.
    if (before instanceof HTMLElement) {
      from.current = before;
      back.current?.focus({ preventScroll: true });
    }
    return () => {
      if (root?.activeElement) requestAnimationFrame(() => from.current?.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <TestAttributesProvider on={false}>
      <div className="gs-body gs-opened">
        <button ref={back} type="button" className="gs-link gs-back" onClick={callbacks.closeOpened}>
          <BackIcon />
          {texts.back}
        </button>
        <CategoryAnswer view={view} onOpenCategory={callbacks.openCategory} />
      </div>
    </TestAttributesProvider>
  );
}

/** The one place that speaks to screen readers: a changed verdict, and what was last said. */
function Announcer({ state }: { state: OverlayState }) {
  const texts = useTexts().overlay;
  const words = useVerdictWords(state);
  const [said, setSaid] = useState('');
  const first = useRef(true);
  useEffect(() => {
    // What stands there at the start is found by reading, not called out.
    if (first.current) first.current = false;
    else setSaid(words);
  }, [words]);
  const notice = state.notice && texts.notices[state.notice];
  useEffect(() => {
    if (notice !== undefined) setSaid(notice);
  }, [notice]);
  return (
    <p className="gs-unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}

/** The height is also told to the rules, for lists inside that have to stay within it. */
const panelStyle = ({ x, y, width, height }: Rect): CSSProperties & Record<'--gs-panel-height', string> => ({
  left: x,
  top: y,
  width,
  maxHeight: height,
  '--gs-panel-height': `${height}px`,
});

/** Where the panel stands when it was asked for although there is no room: at the pill, inside the viewport. */
function sheetAt({ x, y }: { x: number; y: number }): Rect {
  const width = Math.min(PANEL.width, innerWidth - 2 * MARGIN);
  const height = Math.min(480, innerHeight - 2 * MARGIN);
  const within = (value: number, size: number, whole: number) =>
    Math.max(MARGIN, Math.min(value, whole - MARGIN - size));
  return { x: within(x + PILL.width - width, width, innerWidth), y: within(y, height, innerHeight), width, height };
}
