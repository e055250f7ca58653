import type { Rule } from '../../core/model/rule';
import type { ListingAnswer } from './check';

/** Where a field's text stands in the file, from 1. */
interface Place {
  line: number;
  column: number;
}

/** One listing of a file with its answer and the places of its fields. */
export interface CheckedListing {
  name: string;
  answer: ListingAnswer;
  placeOf: (field: string) => Place;
}

/** What is to be reported of one file. */
export interface Report {
  path: string;
  listings: readonly CheckedListing[];
  rules: readonly Rule[];
}

/** The forms in which a report is printed. */
export const reporters = { text: textReport, json: jsonReport, sarif: sarifReport, junit: junitReport };

function textReport({ path, listings, rules }: Report): string {
  const lines: string[] = [];
  const instead = new Map(rules.map((rule) => [rule.id, rule.instead.zh]));
  for (const { name, answer, placeOf } of listings) {
    lines.push(`${name}: ${answer.verdict}`);
    for (const { rule, field, match, level, message } of answer.findings) {
      const { line, column } = placeOf(field);
      const words = match.length > 40 ? `${match.slice(0, 40)}…` : match;
      const said = [message, ...(instead.has(rule) ? [instead.get(rule)] : [])].join('；');
      lines.push(`  ${path}:${line}:${column}  ${level}  ${field}  “${words}”  ${said}  [${rule}]`);
    }
    for (const field of answer.missing) lines.push(`  ${path}  block  ${field}  必填，没有填写`);
    for (const { field, reason } of answer.unchecked) lines.push(`  ${path}  unchecked  ${field ?? ''}  ${reason}`);
  }
  return `${lines.join('\n')}\n`;
}

function jsonReport({ path, listings }: Report): string {
  const answers = listings.map(({ name, answer, placeOf }) => ({
    name,
    ...answer,
    findings: answer.findings.map((finding) => ({ ...finding, ...placeOf(finding.field) })),
  }));
  return `${JSON.stringify({ file: path, listings: answers }, null, 2)}\n`;
}

const SARIF_LEVELS = { block: 'error', warn: 'warning', advice: 'note' } as const;
const MISSING_RULE = 'guoshen/missing';

/** SARIF 2.1.0, which code hosts show beside the lines of a change. */
function sarifReport({ path, listings, rules }: Report): string {
  const used = new Set(listings.flatMap(({ answer }) => answer.findings.map(({ rule }) => rule)));
  const results = listings.flatMap(({ answer, placeOf }) => [
    ...answer.findings.map(({ rule, field, match, level, message }) =>
      result(rule, SARIF_LEVELS[level], `${field} “${match}”：${message}`, path, placeOf(field)),
    ),
    ...answer.missing.map((field) => result(MISSING_RULE, 'error', `${field}：必填，没有填写`, path, placeOf(field))),
  ]);
  const described = rules
    .filter(({ id }) => used.has(id))
    .map(({ id, message, instead, source }) => ({
      id,
      shortDescription: { text: message.zh },
      help: { text: instead.zh },
      helpUri: source.url,
    }));
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'guoshen', rules: described } }, results }],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}

function result(ruleId: string, level: string, text: string, uri: string, place: Place): object {
  return {
    ruleId,
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  };
}

// Control characters may not stand in XML at all.
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};
const xml = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);

/** JUnit's form: one suite a listing; what blocks fails, the rest is told beside. */
function junitReport({ path, listings }: Report): string {
  const suites = listings.map(({ name, answer, placeOf }) => {
    const blocks = answer.findings.filter(({ level }) => level === 'block');
    const cases = [
      ...blocks.map(({ rule, field, match, message }) => {
        const { line } = placeOf(field);
        return `    <testcase classname="${xml(path)}" name="${xml(`${field} ${rule}`)}"><failure message="${xml(message)}">${xml(`${path}:${line} “${match}”`)}</failure></testcase>`;
      }),
      ...answer.missing.map(
        (field) =>
          `    <testcase classname="${xml(path)}" name="${xml(`${field} ${MISSING_RULE}`)}"><failure message="必填，没有填写"/></testcase>`,
      ),
    ];
    const failures = cases.length;
    if (failures === 0) cases.push(`    <testcase classname="${xml(path)}" name="${xml(name)}"/>`);
    const others = answer.findings.filter(({ level }) => level !== 'block');
    const notes = others.map(({ rule, field, match, message }) => `${field} ${rule} “${match}” ${message}`).join('\n');
    const out = notes === '' ? '' : `\n    <system-out>${xml(notes)}</system-out>`;
    return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">\n${cases.join('\n')}${out}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}
