import type { Cost } from '../../core/facts/knowledge-answer';
import { useTexts } from '../ui/text';

/** What a violation costs, part by part: the consequence, the deposit, the days without publishing. */
export function useCostParts(): (cost: Cost) => string[] {
  const texts = useTexts().knowledge;
  return ({ consequence, deduction, suspensionDays }) => [
    consequence,
    ...(deduction === undefined ? [] : [texts.deduction(deduction)]),
    // Most consequences name the days already.
    ...(suspensionDays === undefined || consequence.includes(String(suspensionDays))
      ? []
      : [texts.suspension(suspensionDays)]),
  ];
}

/** What a finding can cost, in one short line. */
export function CostLine({ cost }: { cost: Cost }) {
  const texts = useTexts().knowledge;
  const partsOf = useCostParts();
  return <>{texts.cost(cost.name, texts.violation[cost.level], partsOf(cost))}</>;
}
