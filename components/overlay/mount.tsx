import { type ReactNode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FieldKey } from '../../core/model/console';
import { TestAttributesProvider } from '../ui/testAttributes';
import { type Locale, TextProvider } from '../ui/text';
import { TodayProvider } from '../ui/today';
import { Overlay } from './Overlay';
import type { Placement, Rect } from './place';
import { SubmitGuard } from './SubmitGuard';
import type { GuardReason, OverlayCallbacks, OverlayState } from './state';
import { overlayStyles } from './styles';

export interface MountOptions {
  locale: Locale;
  /** On in test builds only. */
  testAttributes: boolean;
  callbacks: OverlayCallbacks;
  guardCallbacks: { back: () => void; continue: () => void };
}

export interface MountedOverlay {
  /** @param drawn told once that state stands on the page, a moment after this returns */
  render: (state: OverlayState, placement: Placement, drawn?: () => void) => void;
  /** The sheet is open and has the focus when this returns. */
  showGuard: (
    reasons: readonly GuardReason[],
    anchor: Rect | undefined,
    labels: Partial<Record<FieldKey, string>>,
  ) => void;
  /** The sheet is gone and the browser has given the focus back when this returns. */
  hideGuard: () => void;
  unmount: () => void;
}

/** What happens inside is none of the page's business: its shortcuts and outside-press handlers never hear of it. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

const keepInside = (event: Event): void => event.stopPropagation();

/** Puts the overlay and the submit guard into a shadow root, styles included. */
export function mountOverlay(root: ShadowRoot, options: MountOptions): MountedOverlay {
  const { locale, testAttributes, callbacks, guardCallbacks } = options;
  const style = document.createElement('style');
  style.textContent = overlayStyles;
  const panel = document.createElement('div');
  const guard = document.createElement('div');
  for (const container of [panel, guard]) {
    container.className = 'gs-root';
    container.lang = locale;
  }
  panel.popover = 'manual';
  root.append(style, panel, guard);
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, keepInside);

  const panelRoot = createRoot(panel, { identifierPrefix: 'p' });
  const guardRoot = createRoot(guard, { identifierPrefix: 'g' });
  const inContext = (content: ReactNode) => (
    <TextProvider locale={locale}>
      <TestAttributesProvider on={testAttributes}>{content}</TestAttributesProvider>
    </TextProvider>
  );

  return {
    render: (state, placement, drawn) =>
      panelRoot.render(
        inContext(
          <TodayProvider day={state.today}>
            <Overlay state={state} placement={placement} callbacks={callbacks} />
            <Drawn tell={drawn} />
          </TodayProvider>,
        ),
      ),
    showGuard: (reasons, anchor, labels) =>
      flushSync(() =>
        guardRoot.render(
          inContext(
            <SubmitGuard
              reasons={reasons}
              labels={labels}
              anchor={anchor}
              onBack={guardCallbacks.back}
              onContinue={guardCallbacks.continue}
            />,
          ),
        ),
      ),
    hideGuard: () => flushSync(() => guardRoot.render(null)),
    unmount: () => {
      panelRoot.unmount();
      guardRoot.unmount();
      for (const type of PRIVATE_EVENTS) root.removeEventListener(type, keepInside);
      for (const element of [style, panel, guard]) element.remove();
    },
  };
}

/** Nothing to see: tells that what stands beside it has been drawn. */
function Drawn({ tell }: { tell: (() => void) | undefined }) {
  useLayoutEffect(() => tell?.());
  return null;
}
