import type { Report } from './report';

/** As the answers of `check`, with places. */
export function jsonReport({ path, listings }: Report): string {
  const answers = listings.map(({ name, answer, placeOf }) => {
    const { findings, letThrough } = answer;
    const placed = <T extends { field: string; start: number }>(each: T): object => ({
      ...each,
      ...placeOf(each.field, each.start),
    });
    return {
      name,
      ...answer,
      findings: findings.map(placed),
      ...(letThrough && { letThrough: letThrough.map(placed) }),
    };
  });
  return `${JSON.stringify({ file: path, listings: answers }, null, 2)}\n`;
}
