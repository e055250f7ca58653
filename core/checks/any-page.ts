import type { FieldKey, PageId } from '../model/console';
import type { ConsolePage } from '../model/page';
import type { LetThroughText } from '../model/review';
import type { Rule } from '../model/rule';
import type { FieldReading } from '../model/submission';
import { runCheck } from '.';

/** What is to be said of a console's texts when nobody says on which of its pages they stand. */
export interface AnyPage {
  /** Rules that hold whichever page it is; of limits that differ between pages, the widest. */
  rules: Rule[];
  /** Rules that hold on some of the pages only. */
  somewhere: Rule[];
}

/**
 * A rule of some pages can only be held against a text when every page that takes the text would refuse it: the
 * introduction that is too long for one form may be meant for another.
 *
 * @param rules those of one console
 * @param pages all known pages of that console
 */
export function onAnyPage(rules: readonly Rule[], pages: readonly ConsolePage[]): AnyPage {
  const all: AnyPage = { rules: [], somewhere: [] };
  for (const rule of rules) {
    if (rule.pages === undefined) {
      all.rules.push(rule);
      continue;
    }
    const alike = rules.filter((other) => areAlike(rule, other));
    const taking = pages.filter(({ fields }) => fields.some(({ key }) => rule.fields.includes(key)));
    const refuse = (page: PageId): boolean => alike.some((other) => other.pages?.includes(page) === true);
    if (!taking.every(({ id }) => refuse(id))) all.somewhere.push(rule);
    else if (alike.every((other) => isNarrower(other, rule))) all.rules.push(rule);
  }
  return all;
}

/** Limits of the same fields on different pages, counted in the same way; any other rule is like itself only. */
function areAlike(rule: Rule, other: Rule): boolean {
  if (rule === other) return true;
  return (
    rule.check.kind === 'length' &&
    other.check.kind === 'length' &&
    other.pages !== undefined &&
    rule.check.unit === other.check.unit &&
    rule.fields.every((field) => other.fields.includes(field))
  );
}

/** Whether what the second refuses, the first refuses as well. */
function isNarrower(first: Rule, second: Rule): boolean {
  if (first === second || first.check.kind !== 'length' || second.check.kind !== 'length') return true;
  const { max = Number.POSITIVE_INFINITY, min = 0 } = first.check;
  return max <= (second.check.max ?? Number.POSITIVE_INFINITY) && min >= (second.check.min ?? 0);
}

/**
 * What the rules of some pages only would say of a text. Nobody can tell whether it is meant for one of these pages, so
 * it is let through, and said why.
 */
export function perhapsBroken(
  field: FieldKey,
  reading: FieldReading,
  { somewhere }: AnyPage,
  pages: readonly ConsolePage[],
): LetThroughText[] {
  const { value } = reading;
  if (value === undefined) return [];
  return somewhere.flatMap((rule) => {
    if (!rule.fields.includes(field)) return [];
    const outcome = runCheck(rule, value, reading);
    const titles = pages.filter(({ id }) => rule.pages?.includes(id)).map(({ title }) => title);
    const why = {
      zh: `只有「${titles.map(({ zh }) => zh).join('、')}」这样要求：${rule.message.zh}。查的就是这一页时，请写明 page`,
      en: `Only on “${titles.map(({ en }) => en).join(', ')}”: ${rule.message.en}; state the page if this is the form`,
    };
    const hits = outcome.kind === 'fails' ? outcome.hits : [];
    return hits.map(({ start, end }) => ({ rule: rule.id, field, start, end, match: value.slice(start, end), why }));
  });
}
