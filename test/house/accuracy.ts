import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Accuracy,
  type Count,
  type Labelled,
  labelledTexts,
  MEASURED,
  measure,
  precisionOf,
  recallOf,
  totalOf,
} from '../core/checks/accuracy';

/** The page on which precision and recall per rule are published. */
export const PAGE = fileURLToPath(new URL('../../docs/text-accuracy.md', import.meta.url));

/** The half tuned on first beside the one that was set aside until it was measured. */
const HALVES = ['Rule', 'first half: breaches', 'precision', 'recall', 'second half: breaches', 'precision', 'recall'];

/** A table that can be read as it stands. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const figure = (value: number): string => value.toFixed(3);

/** Where there is no finding, or no breach, there is no share of them. */
const cellsOf = (count: Count): string[] => [
  String(count.right + count.missed),
  count.right + count.wrong === 0 ? '–' : figure(precisionOf(count)),
  count.right + count.missed === 0 ? '–' : figure(recallOf(count)),
];

/** The rules with what was counted for them, of one set or of two halves side by side. */
function tableOf(head: readonly string[], ...halves: readonly Accuracy[]): string {
  const rows = MEASURED.map((rule) => {
    const cells = halves.flatMap(({ rules }) => {
      const count = rules.get(rule);
      if (count === undefined) throw new Error(`${rule} is not measured`);
      return cellsOf(count);
    });
    return [`\`${rule}\``, ...cells];
  });
  rows.push(['**all**', ...halves.flatMap((accuracy) => cellsOf(totalOf(accuracy)))]);
  return table(head, rows);
}

const adviceOf = ({ clean, cleanWithAdvice }: Accuracy): string => `${cleanWithAdvice} of ${clean}`;

/** What the page says today. */
export function accuracyPage(): string {
  const everydayTexts = labelledTexts('everyday');
  const from = (origin: Labelled['origin']): number => everydayTexts.filter((text) => text.origin === origin).length;
  const [dev, heldout, secondDev, secondHeldout, families, everyday] = [
    measure(labelledTexts('dev')),
    measure(labelledTexts('heldout')),
    measure(labelledTexts('second-dev')),
    measure(labelledTexts('second-heldout')),
    measure(labelledTexts('third-dev')),
    measure(everydayTexts),
  ];
  return `# How right the text rules are

Written by \`npm run accuracy\`; a test holds the floors and checks that this page is current.

The project's own labelled texts (\`test/core/checks/labelled/\`) were written for it. A finding is right when its rule
and its place are those of a label. Advice counts neither way, and where a text is disputable for a rule, that rule is
left out.

How the rules do on texts they never saw was measured once for each set, on the half that was set aside, before anybody
had read it. Those are the figures to expect of new texts:

| Set aside        | texts | precision | recall |
| ---------------- | ----- | --------- | ------ |
| first set        | 281   | 0.979     | 0.966  |
| first set, later | 281   | 0.973     | 0.980  |
| second set       | 337   | 0.960     | 0.946  |
| third set        | 430   | 0.978     | 0.958  |
| fourth set       | 586   | 0.990     | 0.987  |
| fifth set        | 669   | 0.992     | 0.949  |
| sixth set        | 322   | 0.970     | 0.886  |
| seventh set      | 201   | 1.000     | 0.967  |
| eighth set       | 450   | 0.992     | 0.989  |

The third set was measured on 2026-11-22. It was written by somebody who had seen none of the rules, and does not stand
in the project. One half of it was read afterwards and its families were mended (precision 0.974, recall 0.958 before
that). The other half then came to 0.983 and 0.958, as before: the mending of 1,081 other texts did not reach what was
missed there. It has been read since as well.

The fourth set was measured whole on 2026-11-22, by the rules as they stood after the everyday texts below had been
mended (0.984 and 0.987 by those before). It was written by another author and does not stand in the project either;
advice was given on 2 of its 307 clean texts, 3 of them were refused. One half was read afterwards and mended (0.993 and
0.980 before that); the other half, which nobody has read, comes to 0.987 and 0.994 before and after.

The fifth to the seventh were measured whole on 2026-11-22, one after the other, and each was read and mended before the next was
written. The fifth is by somebody who had seen neither rules nor data. The two behind it are by the same author, who knew
the rules by then: the sixth looks for what they would miss, with slang, rare wordings and clean near twins; the seventh
is written as listings are. Four labels of the fifth and three of the sixth were wrong and are put right in the figures
(recall 0.940 and 0.872 as first labelled). None of the three stands in the project.

The eighth was measured whole on 2026-11-23, by an author who had seen neither rules nor data nor the other sets; a
quarter of it are real names and descriptions. Advice was given on 1 of its 207 clean texts, 2 of them were refused.
It has been read and mended since, and does not stand in the project.

All texts in the project have been read since 2026-11-22 and rules were tuned on them: the tables below say that nothing
is lost, not how the rules do on what is new.

## First set

Parted at random before any rule was tuned: ${dev.texts} texts to tune on, ${heldout.texts} set aside at first.

${tableOf(HALVES, dev, heldout)}

Clean texts on which advice was given: ${adviceOf(dev)} in the first half, ${adviceOf(heldout)} in the second.

## Second set

Written later, by somebody who had not seen the rules: ${secondDev.texts} texts to tune on, ${secondHeldout.texts} set
aside at first.

${tableOf(HALVES, secondDev, secondHeldout)}

Clean texts on which advice was given: ${adviceOf(secondDev)} in the first half, ${adviceOf(secondHeldout)} in the second.

## Families

${families.texts} texts by the one who tunes the rules, written family by family before looking at the rules' words: other
wordings of the same act and clean near twins. On the first look precision was 0.94 and recall 0.76; all of it was tuned on
since. Wordings that no source lists were left out.

${tableOf(['Rule', 'breaches', 'precision', 'recall'], families)}

Clean texts on which advice was given: ${adviceOf(families)}.

## Everyday texts

People leave such a tool for its false alarms. Another author, who had seen none of the rules, wrote ${from('everyday')} everyday texts
without a breach and 231 harder ones. On the first look 6 of the everyday ones and 43 of the harder were refused; of the
harder the ${from('probe')} that were refused wrongly or disputably stand here. The ${from('family')} others are by the one who tunes: more of
each family that was refused wrongly and of its neighbours, with breaches that have to stay caught (their places are those that the rules
name). All of it was tuned on.

${tableOf(['Rule', 'breaches', 'precision', 'recall'], everyday)}

Clean texts on which advice was given: ${adviceOf(everyday)}; refused: ${totalOf(everyday).wrong}.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, accuracyPage());
