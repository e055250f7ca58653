import { Toast as Base } from '@base-ui/react/toast';
import { type ReactNode, type RefObject, useCallback, useRef } from 'react';
import { CloseIcon } from '../Icon';
import { useIsTest } from '../testAttributes';
import { useControlTexts } from './texts';
import { useClearPlace } from './useClearPlace';

interface Said {
  /** The way back, while the line is there. */
  undo?: { label: string; run: () => void };
}

/** Milliseconds that a line stays; one that offers a way back stays longer. */
const STAYS = 5000;
const STAYS_WITH_UNDO = 10_000;
/** In tests: whether a line is still there must not hang on how busy the machine is. */
const STAYS_IN_TESTS = 60_000;

/**
 * Lines that say what just happened, at the foot of the view, where they cover none of its buttons; read out by screen
 * readers, F6 goes there.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const viewport = useRef<HTMLDivElement>(null);
  return (
    <Base.Provider timeout={useIsTest() ? STAYS_IN_TESTS : STAYS} limit={2}>
      {children}
      <Base.Portal>
        <Base.Viewport ref={viewport} className="gs gs-toasts">
          <Lines viewport={viewport} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Lines({ viewport }: { viewport: RefObject<HTMLElement | null> }) {
  const { toasts } = Base.useToastManager();
  useClearPlace(viewport, toasts.length > 0);
  const texts = useControlTexts();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className="gs-toast">
      <Base.Content className="gs-toast-content">
        <Base.Title className="gs-toast-title" />
        <Base.Action className="gs-link" />
        <Base.Close className="gs-icon-button" aria-label={texts.close}>
          <CloseIcon />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}

/** Says one line. */
export function useSay(): (line: string, said?: Said) => void {
  const { add, close } = Base.useToastManager();
  const isTest = useIsTest();
  return useCallback(
    (line, { undo } = {}) => {
      const id = add({
        title: line,
        ...(undo && {
          timeout: isTest ? STAYS_IN_TESTS : STAYS_WITH_UNDO,
          actionProps: {
            children: undo.label,
            onClick: () => {
              undo.run();
              close(id);
            },
          },
        }),
      });
    },
    [add, close, isTest],
  );
}
