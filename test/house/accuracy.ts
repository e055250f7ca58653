import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Accuracy,
  type Count,
  labelledTexts,
  MEASURED,
  measure,
  precisionOf,
  recallOf,
  totalOf,
} from '../core/checks/accuracy';

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

const cellsOf = (count: Count): string[] => [
  String(count.right + count.missed),
  figure(precisionOf(count)),
  figure(recallOf(count)),
];

/** The table of one set: the half to tune on beside the one set aside. */
function tableOf(tuned: Accuracy, aside: Accuracy): string {
  const rows = MEASURED.map((rule) => {
    const cells = [tuned, aside].flatMap(({ rules }) => {
      const count = rules.get(rule);
      if (count === undefined) throw new Error(`${rule} is not measured`);
      return cellsOf(count);
    });
    return [`\`${rule}\``, ...cells];
  });
  rows.push(['**all**', ...[tuned, aside].flatMap((accuracy) => cellsOf(totalOf(accuracy)))]);
  return table(HEAD, rows);
}

const adviceOf = ({ clean, cleanWithAdvice }: Accuracy): string => `${cleanWithAdvice} of ${clean}`;

/** What the page says today. */
export function accuracyPage(): string {
  const [dev, heldout, secondDev, secondHeldout] = [
    measure(labelledTexts('dev')),
    measure(labelledTexts('heldout')),
    measure(labelledTexts('second-dev')),
    measure(labelledTexts('second-heldout')),
  ];
  return `# How right the text rules are

Written by \`npm run accuracy\`; a test holds the floors and checks that this page is current.

The project's own labelled texts (\`test/core/checks/labelled/\`) were written for it. A finding is right when its rule
and its place are those of a label. Advice counts neither way, and where a text is disputable for a rule, that rule is
left out. The halves that are set aside are measured and not read: their figures tell how the rules do on texts they
never saw.

## First set

Parted at random before any rule was tuned: ${dev.texts} texts to tune on, ${heldout.texts} set aside.

${tableOf(dev, heldout)}

Clean texts on which advice was given: ${adviceOf(dev)} tuned on, ${adviceOf(heldout)} set aside.

## Second set

Written later, by somebody who had not seen the rules: ${secondDev.texts} texts to tune on, ${secondHeldout.texts} set aside.

${tableOf(secondDev, secondHeldout)}

Clean texts on which advice was given: ${adviceOf(secondDev)} tuned on, ${adviceOf(secondHeldout)} set aside.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, accuracyPage());
