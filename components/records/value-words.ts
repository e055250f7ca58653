import { CONSOLE_NAMES } from '../../core/model/console-names';
import { useDecodeTexts } from '../decode/texts';
import { useProfilesTexts } from '../profiles/texts';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { useRecordTexts } from './texts';
import { comparedLines, type ValueLine } from './value-lines';

/** Values of one field in words, each with what tells it from the others. Only an empty value is called empty. */
export function useValueWords(): (values: readonly unknown[], field: string) => string[][] {
  const texts = useRecordTexts();
  const locale = useLocale();
  const { fields } = useTexts();
  const { contactFields, numbers, shared, alternatives, kinds } = useProfilesTexts();
  const { outcomes } = useDecodeTexts();
  const consoles = Object.fromEntries(Object.entries(CONSOLE_NAMES).map(([id, name]) => [id, bilingual(name, locale)]));
  const places: Record<string, string> = { ...fields, ...numbers, ...consoles, shared, alternatives };
  // A contact's name is a person's, a product's is not.
  const ofContacts: Record<string, string> = { ...places, ...contactFields };
  const coded: Record<string, Record<string, string>> = { kind: kinds, outcome: outcomes, console: consoles };
  const lineOf = ({ path, value }: ValueLine, field: string): string => {
    const word = typeof value === 'boolean' ? (value ? texts.yes : texts.no) : (coded[field]?.[value] ?? String(value));
    const known = field === 'contacts' ? ofContacts : places;
    const place = path.filter((step) => step !== 'texts').map((step) => known[step] ?? step);
    return place.length === 0 ? word : `${place.join(' › ')}${locale === 'en' ? ': ' : '：'}${word}`;
  };
  return (values, field) =>
    comparedLines(values).map((lines) => {
      if (lines === undefined) return [texts.lacks];
      return lines.length === 0 ? [texts.nothing] : lines.map((line) => lineOf(line, field));
    });
}
