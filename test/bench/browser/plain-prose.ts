import { judgeField } from '../../../core/checks/judge-field';
import { rulesFor } from '../../../core/review';
import { loadFacts } from '../../../data/load';
import { chineseProse } from '../prose';

/** One sentence in so many is kept though something is found in it. */
const ONE_IN = 20;

/**
 * Prose as an applicant writes it, of so many UTF-16 units: what the platforms write is full of the words that they
 * forbid, and nobody types a thousand findings.
 */
export function plainProse(length: number): string {
  const { rules, pages } = loadFacts();
  const form = pages.find(({ id }) => id === 'meeting/app');
  if (form === undefined) throw new Error('the form of an app is not among the facts');
  const judges = { rules: rulesFor(rules, form.console, form.id) };
  let suspicious = 0;
  const sentences = chineseProse(4 * length)
    .split('。')
    .filter((sentence) => {
      if (!/^[\p{Script=Han}，、；：]+$/u.test(sentence)) return false;
      if (judgeField('intro', { value: sentence, foundBy: 'row-label', sure: 1 }, judges).findings.length === 0)
        return true;
      suspicious += 1;
      return suspicious % ONE_IN === 0;
    });
  let prose = '';
  while (prose.length < length) prose += `${sentences.join('。')}。`;
  return prose.slice(0, length);
}
