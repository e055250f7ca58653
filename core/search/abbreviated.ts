import type { IndexedText, SearchIndex } from './build';
import { charactersOf } from './characters';
import type { Collector } from './collect';
import type { Field } from './entry';
import { ABBREVIATED } from './rank';
import type { Unit } from './text';

const ALL_HAN = /^\p{Script=Han}+$/u;
const LENGTHS = { least: 2, most: 4 } as const;
/** What people shorten: what things are called, not the texts about them. */
const SHORTENED_FIELDS: ReadonlySet<Field> = new Set(['name', 'alias', 'word']);
/** What may be left out behind the last word that is shortened: its second character, then what any paper or trade has. */
const LEFT_OUT =
  /^.?(?:经营|生产|业务|服务|许可证|许可|资格|证书|证|备案|凭证|登记|批准|执业|平台|公司|机构|企业|管理|中心|信息)*$/u;

/**
 * Collects what Chinese shortens to the first characters of its words: 融担 for 融资担保. The first character stands
 * first, and no more than one is left out between two.
 */
export function collectAbbreviated(index: SearchIndex, word: string, collector: Collector): void {
  const characters = [...word];
  const [first = ''] = characters;
  if (!ALL_HAN.test(word) || characters.length < LENGTHS.least || characters.length > LENGTHS.most) return;
  const places = charactersOf(index).starts.get(first) ?? [];
  for (let at = 0; at < places.length; at += 2) {
    if (places[at + 1] !== 0) continue;
    const text = places[at] as number;
    const { units, owners } = index.texts[text] as IndexedText;
    const end = endOf(units, characters);
    if (end === undefined) continue;
    const left = units.slice(end).map(({ character }) => character);
    if (!LEFT_OUT.test(left.join(''))) continue;
    for (const { entry, field } of owners)
      if (SHORTENED_FIELDS.has(field)) collector.put(entry, text, collector.order(ABBREVIATED, left.length));
  }
}

/** Behind the last character, each at most one further than the next. */
function endOf(units: readonly Unit[], characters: readonly string[]): number | undefined {
  let at = 0;
  for (const character of characters.slice(1)) {
    const step = [1, 2].find((far) => units[at + far]?.character === character);
    if (step === undefined) return undefined;
    at += step;
  }
  return at + 1;
}
