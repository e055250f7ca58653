import { createRoot } from 'react-dom/client';
import { TestAttributesProvider } from '../ui/testAttributes';
import { type Locale, TextProvider } from '../ui/text';
import type { TeachCallbacks, TeachState } from './state';
import { TeachCard } from './TeachCard';

export interface MountedTeach {
  render: (state: TeachState) => void;
  unmount: () => void;
}

/** Puts the teaching card into the overlay's shadow root, whose styles and private events it shares. */
export function mountTeach(
  root: ShadowRoot,
  { locale, testAttributes, callbacks }: { locale: Locale; testAttributes: boolean; callbacks: TeachCallbacks },
): MountedTeach {
  const container = document.createElement('div');
  container.className = 'gs-root';
  container.lang = locale;
  container.popover = 'manual';
  root.append(container);
  const reactRoot = createRoot(container, { identifierPrefix: 't' });
  return {
    render: (state) =>
      reactRoot.render(
        <TextProvider locale={locale}>
          <TestAttributesProvider on={testAttributes}>
            <TeachCard state={state} callbacks={callbacks} />
          </TestAttributesProvider>
        </TextProvider>,
      ),
    unmount: () => {
      reactRoot.unmount();
      container.remove();
    },
  };
}
