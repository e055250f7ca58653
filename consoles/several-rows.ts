import type { CategoryReading, FieldReading } from '../core/model/submission';

/** The categories of one row, and which level of a choice its label says it is. */
export interface CategoryRow {
  level: number | undefined;
  readings: readonly CategoryReading[];
}

/** What numbers rows of one kind, and levels: 服务类目1, 服务类目2; 一级类目, 二级类目. */
export const ONE_OF_SEVERAL = /^[一二三四1-4]级(?=..)|[\d一二三四五]+$/u;
const LEVEL = /^([一二三四1234])级/u;
const COUNTED = '一二三四';
/** What stands below a class, where the two have rows of their own. */
const SECOND = /^(?:业务类别|业务类目|子类目|细分类目)$/u;

/** The level that a label names: 一级类目, 二级类目. */
export function levelSaid(label: string): number | undefined {
  const said = LEVEL.exec(label)?.[1];
  if (said !== undefined) return COUNTED.includes(said) ? COUNTED.indexOf(said) + 1 : Number(said);
  return SECOND.test(label) ? 2 : undefined;
}

/** Rows that are the levels of one choice make one path; an outer level that is complete needs none. */
export function joinLevels(rows: readonly CategoryRow[]): CategoryReading[] {
  const found: CategoryReading[] = [];
  for (const { level = 1, readings } of rows) {
    const outer = found.at(-1);
    const [inner, ...others] = readings;
    const belongs = outer !== undefined && outer.printed !== true && outer.parts.length < level;
    if (level === 1 || !belongs || inner === undefined || inner.printed === true) {
      found.push(...readings);
      continue;
    }
    found.splice(-1, 1, {
      parts: [...outer.parts, ...(outer.parts.length === level - 1 ? inner.parts : [])],
      complete: outer.complete && inner.complete,
    });
    found.push(...others);
  }
  return found;
}

/** Where something was chosen, categories that are merely printed elsewhere explain, or tell of another day. */
export function chosenOf(categories: readonly CategoryReading[]): CategoryReading[] {
  const chosen = categories.filter(({ printed }) => printed !== true);
  return chosen.some(({ parts }) => parts.length > 0) ? chosen : [...categories];
}

/** Whether two labels name rows of one kind: 一级类目 and 二级类目, 商品亮点1 and 商品亮点2. */
export const areNumbered = (a: string, b: string): boolean =>
  a !== b && a.replace(ONE_OF_SEVERAL, '') === b.replace(ONE_OF_SEVERAL, '');

const NUMBERED = /(?:[2-9]|1\d|[二三四五])$/u;

/** A choice that lacks a level for which the page asks in a row of its own is not made. */
export const withLevel = (known: FieldReading, label: string, next: FieldReading): FieldReading =>
  (levelSaid(label) ?? 1) > 1 && next.value === '' && next.marked === true
    ? { ...known, value: '', marked: true }
    : known;

/** A field that is asked for piece by piece (商品亮点1, 商品亮点2) holds the pieces, one a line. */
export function withNext(known: FieldReading, label: string, next: FieldReading): FieldReading {
  if (!NUMBERED.test(label) || next.value === undefined || next.value === '') return known;
  return { ...known, value: [known.value, next.value].filter(Boolean).join('\n') };
}
