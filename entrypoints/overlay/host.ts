import type { Judgement } from './judge';

/** Test builds have an open root and say on the host what was judged; production builds carry neither. */
export const TEST_BUILD = import.meta.env.MODE === 'test';

export function setHostAttributes(host: HTMLElement, { page, review }: Judgement): void {
  const attributes = {
    console: page.console,
    page: page.id,
    category: review.categories[0]?.join(' / ') ?? '',
    verdict: review.verdict,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (host.dataset[name] !== value) host.dataset[name] = value;
  }
}
