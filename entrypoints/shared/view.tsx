import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TestAttributesProvider } from '../../components/ui/testAttributes';
import { type Locale, pickLocale, TextProvider } from '../../components/ui/text';
import { TodayProvider } from '../../components/ui/today';
import { today } from './today';

/** Language of the extension's own pages. */
export const locale: Locale = pickLocale(navigator.languages);

/** Draws a page of the extension in the person's language, on the person's day. */
export function showView(view: ReactNode): void {
  document.documentElement.lang = locale;
  createRoot(document.getElementById('root') as HTMLElement).render(
    <TextProvider locale={locale}>
      <TestAttributesProvider on={import.meta.env.MODE === 'test'}>
        <TodayProvider day={today()}>{view}</TodayProvider>
      </TestAttributesProvider>
    </TextProvider>,
  );
}
