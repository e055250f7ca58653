import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelledTexts, MEASURED, measure, precisionOf, recallOf, totalOf } from '../core/checks/accuracy';

/** The page on which precision and recall per rule are published. */
export const PAGE = fileURLToPath(new URL('../../docs/text-accuracy.md', import.meta.url));

const HEAD = ['Rule', 'tuned on: breaches', 'precision', 'recall', 'set aside: breaches', 'precision', 'recall'];

/** A table that can be read as it stands. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const figure = (value: number): string => value.toFixed(3);

/** What the page says today. */
export function accuracyPage(): string {
  const dev = measure(labelledTexts('dev'));
  const heldout = measure(labelledTexts('heldout'));
  const rows: string[][] = MEASURED.map((rule) => {
    const cells = [dev, heldout].flatMap(({ rules }) => {
      const count = rules.get(rule);
      if (count === undefined) throw new Error(`${rule} is not measured`);
      return [count.right + count.missed, figure(precisionOf(count)), figure(recallOf(count))];
    });
    return [`\`${rule}\``, ...cells.map(String)];
  });
  const totals = [dev, heldout].flatMap((accuracy) => {
    const count = totalOf(accuracy);
    return [count.right + count.missed, figure(precisionOf(count)), figure(recallOf(count))];
  });
  rows.push(['**all**', ...totals.map(String)]);
  const advice = [dev, heldout].map(({ clean, cleanWithAdvice }) => `${cleanWithAdvice} of ${clean}`);
  return `# How right the text rules are

Written by \`npm run accuracy\`; a test holds the floors and checks that this page is current.

The project's own labelled texts (\`test/core/checks/labelled/\`) were written for it and parted at random before any
rule was tuned: ${dev.texts} to tune on, ${heldout.texts} set aside. A finding is right when its rule and its place are those of a
label. Advice counts neither way, and where a text is disputable for a rule, that rule is left out.

${table(HEAD, rows)}

Clean texts on which advice was given: ${advice[0]} tuned on, ${advice[1]} set aside.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, accuracyPage());
