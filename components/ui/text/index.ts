export { TextProvider, useLocale, useTexts } from './context';
export { bilingual, type Locale, pickLocale } from './locale';
export type { Texts } from './texts';
