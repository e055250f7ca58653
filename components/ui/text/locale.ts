import type { Bilingual } from '../../../core/model/rule';

/** The languages of the interface; Chinese is the default. */
export type Locale = 'zh-CN' | 'en';

/** The first language that a person asks for and we speak; Chinese when there is none. */
export function pickLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const [base] = language.toLowerCase().split(/[-_]/);
    if (base === 'zh') return 'zh-CN';
    if (base === 'en') return 'en';
  }
  return 'zh-CN';
}

/** The side of a text in both languages that a person reads. */
export const bilingual = (text: Bilingual, locale: Locale): string => (locale === 'en' ? text.en : text.zh);
