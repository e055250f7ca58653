import type { Check } from '../model/rule';
import type { Prepared } from '../text/prepared';
import { type Hit, type Outcome, PASSES } from './outcome';

type LinksCheck = Extract<Check, { kind: 'links' }>;

const within = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Finds addresses that lead away from the platform. */
export function checkLinks(text: Prepared, check: LinksCheck): Outcome {
  const hits: Hit[] = [];
  for (const { start, end, host, kind } of text.links) {
    if (kind !== 'web' || within(host, check.allowed)) continue;
    hits.push({ start, end, ...(within(host, check.disputable) && { level: 'advice' as const }) });
  }
  return hits.length === 0 ? PASSES : { kind: 'fails', hits };
}
