import type { FieldHit } from './rows';
import { parentOf } from './walk';

/** Hints stand in for labels that are not there. */
export const hintsLast = (hits: readonly FieldHit[]): FieldHit[] => [
  ...hits.filter(({ hint }) => hint !== true),
  ...hits.filter(({ hint }) => hint === true),
];

/** What parts a form from other things to type in, such as a search in the head of the page. */
const REGION = 'form, [role="form"], dialog, [role="dialog"], header, [role="banner"]';

/** Whether nothing else that the page asks for stands in the same region as a control with a hint. */
export function isAlone(hit: FieldHit, hits: readonly FieldHit[]): boolean {
  const region = regionOf(hit.element);
  return !hits.some(({ field, element }) => field !== hit.field && regionOf(element) === region);
}

function regionOf(element: Element): Node {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at.matches(REGION)) return at;
  return element.ownerDocument;
}
