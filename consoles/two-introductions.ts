import type { FieldKey } from '../core/model/console';
import type { FieldHit } from './rows';

const SHORT = /简介|摘要|简述|概述|一句话|短/u;
const LONG = /介绍$/u;

/**
 * 介绍 is the only introduction of one form and the long one of another: beside a 简介, and where nothing else names the
 * description, it is the description.
 */
export function longIntroductions(hits: readonly FieldHit[]): readonly FieldHit[] {
  const labelled = hits.filter(({ hint }) => hint !== true);
  const has = (key: FieldKey): boolean => labelled.some(({ field }) => field.key === key);
  const isShort = ({ field, text }: FieldHit): boolean => field.key === 'intro' && SHORT.test(text);
  return has('description') || !labelled.some(isShort)
    ? hits
    : hits.map((hit) => (hit.field.key === 'intro' && LONG.test(hit.text) && !isShort(hit) ? asDescription(hit) : hit));
}

function asDescription(hit: FieldHit): FieldHit {
  const [page] = [...hit.meanings].find(([, field]) => field === hit.field) ?? [];
  const field = page?.fields.find(({ key }) => key === 'description');
  return field === undefined ? hit : { ...hit, field };
}
