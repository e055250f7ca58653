import { MISSING_RULE, MISSING_TEXT, type Report, whyText } from './report';

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
  '\r': '&#13;',
  '\t': '&#9;',
};
const xml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);

/** JUnit's form: one suite a listing; what blocks fails, the rest is told beside. */
export function junitReport({ path, listings }: Report): string {
  const failed = (name: string, message: string, text: string): string =>
    `    <testcase classname="${xml(path)}" name="${xml(name)}"><failure message="${xml(message)}">${xml(text)}</failure></testcase>`;
  const suites = listings.map(({ name, answer, placeOf }) => {
    const { findings, missing, unchecked, letThrough = [] } = answer;
    const at = (field: string, start?: number): string => `${path}:${placeOf(field, start).line}`;
    const cases = [
      ...findings
        .filter(({ level }) => level === 'block')
        .map(({ rule, field, start, match, message }) =>
          failed(`${field} ${rule}`, message, `${at(field, start)} “${match}”`),
        ),
      ...missing.map((field) => failed(`${field} ${MISSING_RULE}`, MISSING_TEXT, at(field))),
    ];
    const failures = cases.length;
    if (failures === 0) cases.push(`    <testcase classname="${xml(path)}" name="${xml(name)}"/>`);
    const notes = [
      ...findings
        .filter(({ level }) => level !== 'block')
        .map(({ rule, field, match, level, message }) => `${level} ${field} ${rule} “${match}” ${message}`),
      ...unchecked.map(({ field, reason }) => `unchecked ${field ?? ''} ${reason}`),
      ...letThrough.map(({ rule, field, match, why }) => `let-through ${field} ${rule} “${match}” ${whyText(why)}`),
    ].join('\n');
    const out = notes === '' ? '' : `\n    <system-out>${xml(notes)}</system-out>`;
    return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">\n${cases.join('\n')}${out}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}
