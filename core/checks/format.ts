import type { ValueFormat } from '../model/rule';
import { type Outcome, PASSES } from './outcome';

const FEWEST_FIGURES = 5;
/** 18 places, 15 of the former registration number, 9 of the former organisation code. */
const CODE = /^(?:[0-9A-Z]{9}|[0-9A-Z]{15}|[0-9A-Z]{18})$/u;

/** Only what nobody could take for such a value is none: invented codes and unusual numbers are no concern here. */
const IS_NONE: Readonly<Record<ValueFormat, (value: string) => boolean>> = {
  'credit-code': (value) => !CODE.test(value.replace(/[\s-]+/gu, '').toUpperCase()),
  phone: (value) => (value.match(/\d/gu)?.length ?? 0) < FEWEST_FIGURES,
  email: (value) => !/\S@\S/u.test(value) || /[^\s;,]\s+[^\s;,]/u.test(value),
  url: (value) => !/[^\s.]\.[^\s.]/u.test(value) || /[，；！？、。]/u.test(value),
};

/** Fails when a text is plainly no value of its kind. An empty text is a missing field. */
export function checkFormat(text: string, { of }: { of: ValueFormat }): Outcome {
  const value = text.trim();
  if (value === '' || !IS_NONE[of](of === 'url' ? value : value.normalize('NFKC'))) return PASSES;
  const start = text.length - text.trimStart().length;
  return { kind: 'fails', hits: [{ start, end: start + value.length }] };
}
