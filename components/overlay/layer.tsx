import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TestAttributesProvider } from '../ui/testAttributes';
import { type Locale, TextProvider } from '../ui/text';

interface LayerOptions {
  locale: Locale;
  testAttributes: boolean;
  /** Letter that keeps the ids of layers apart. */
  prefix: string;
}

/** A part of the overlay beside its panel, in the same shadow root, whose styles and private events it shares. */
export interface Layer {
  /** Where in the root it stands is for its maker: the order is that in which layers cover each other. */
  container: HTMLElement;
  render: (content: ReactNode) => void;
  unmount: () => void;
}

export function createLayer({ locale, testAttributes, prefix }: LayerOptions): Layer {
  const container = document.createElement('div');
  container.className = 'gs-root';
  container.lang = locale;
  container.popover = 'manual';
  const reactRoot = createRoot(container, { identifierPrefix: prefix });
  return {
    container,
    render: (content) =>
      reactRoot.render(
        <TextProvider locale={locale}>
          <TestAttributesProvider on={testAttributes}>{content}</TestAttributesProvider>
        </TextProvider>,
      ),
    unmount: () => {
      reactRoot.unmount();
      container.remove();
    },
  };
}
