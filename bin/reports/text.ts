import type { Verdict } from '../../core/model/console';
import { MISSING_TEXT, type Report, whyText } from './report';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  ready: '没有要处理的',
  attention: '有要处理的',
  blocked: '会被拒',
  unread: '没能读懂',
};
const LONGEST = 40;

/** As compilers tell of a file: place, weight, what is wrong and what to do. */
export function textReport({ path, listings, rules }: Report): string {
  const instead = new Map(rules.map((rule) => [rule.id, rule.instead.zh]));
  const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  const lines: string[] = [];
  for (const { name, answer, placeOf } of listings) {
    const at = (field: string, start?: number): string => {
      const { line, column } = placeOf(field, start);
      return `${path}:${line}:${column}`;
    };
    lines.push(`${name}: ${answer.verdict} ${VERDICTS[answer.verdict]}`);
    for (const { rule, field, start, match, level, message } of answer.findings) {
      const said = [message, ...(instead.has(rule) ? [instead.get(rule)] : [])].join('；');
      lines.push(`  ${at(field, start)}  ${level}  ${field}  “${short(match)}”  ${said}  [${rule}]`);
    }
    for (const field of answer.missing) lines.push(`  ${at(field)}  block  ${field}  ${MISSING_TEXT}`);
    for (const { field, reason } of answer.unchecked)
      lines.push(`  ${field === undefined ? path : at(field)}  unchecked  ${field ?? ''}  ${reason}`);
    for (const { rule, field, start, match, why } of answer.letThrough ?? [])
      lines.push(`  ${at(field, start)}  let-through  ${field}  “${short(match)}”  ${whyText(why)}  [${rule}]`);
  }
  return `${lines.join('\n')}\n`;
}
