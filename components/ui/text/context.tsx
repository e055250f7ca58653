import { createContext, type ReactNode, useContext } from 'react';
import { en } from './en';
import type { Locale } from './locale';
import type { Texts } from './texts';
import { zh } from './zh';

const LocaleContext = createContext<Locale>('zh-CN');

/** Tells everything inside which language a person reads. */
export function TextProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export const useLocale = (): Locale => useContext(LocaleContext);

export const useTexts = (): Texts => (useLocale() === 'en' ? en : zh);
