import type { FieldKey } from '../../core/model/console';
import type { FormField } from '../../core/model/fill';
import type { PageReading } from '../read';
import { richText } from './rich-text';
import { fillKindOf, optionsOf, type Target, targetOf } from './target';
import { typingLimit } from './text-control';

/** The control of a field, as the page stands in this turn. */
export function targetIn({ page, places }: PageReading, field: FieldKey): Target | undefined {
  const place = places.get(field);
  const kind = page.fields.find(({ key }) => key === field)?.kind;
  if (place === undefined || kind === undefined) return undefined;
  const others = [...places].flatMap(([key, { control }]) => (key === field ? [] : [control]));
  return targetOf(place.control, kind, (element) => others.includes(element));
}

/** What a field holds now; undefined when it could not be read. */
export function valueIn(reading: PageReading, field: FieldKey): string | undefined {
  const target = targetIn(reading, field);
  return target?.fill === 'rich' ? richText(target.control) : reading.submission.fields[field]?.value;
}

/** Every field of a form, as a view needs it that proposes values. It only looks. */
export function formFields(reading: PageReading): FormField[] {
  return reading.page.fields.flatMap(({ key, kind, required }): FormField[] => {
    const target = targetIn(reading, key);
    const read = reading.submission.fields[key];
    if (target === undefined || read === undefined) return [];
    const value = valueIn(reading, key);
    const options = optionsOf(target);
    const limit = read.printedLimit ?? (target.fill === 'text' ? typingLimit(target.control) : undefined);
    return [
      {
        field: key,
        label: (reading.places.get(key)?.label ?? '').slice(0, 80),
        kind,
        fill: read.readOnly === true && target.fill !== 'file' ? 'locked' : fillKindOf(target),
        ...(value !== undefined && { value }),
        ...(options && { options: options.slice(0, 500).map((option) => option.slice(0, 200)) }),
        ...(limit !== undefined && limit > 0 && { printedLimit: limit }),
        ...(read.printedLimit !== undefined && read.printedCount !== undefined && { printedCount: read.printedCount }),
        ...((required === true || read.marked === true) && { required: true as const }),
      },
    ];
  });
}
