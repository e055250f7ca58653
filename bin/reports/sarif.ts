import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TEAM_RULE } from '../../core/model/team-words';
import type { Place } from '../commands/listing-file';
import { MISSING_RULE, MISSING_TEXT, type Report, whyText } from './report';

const LEVELS = { block: 'error', warn: 'warning', advice: 'note' } as const;
const UNCHECKED_RULE = 'guoshen/unchecked';
/** What is ours and stands in no file of rules. */
const OWN_RULES: readonly { id: string; shortDescription: { text: string } }[] = [
  { id: MISSING_RULE, shortDescription: { text: MISSING_TEXT } },
  { id: UNCHECKED_RULE, shortDescription: { text: '没能检查，自己看一眼' } },
  { id: TEAM_RULE, shortDescription: { text: '团队词表里不用的词' } },
];

/** SARIF 2.1.0, which code hosts show beside the lines of a change. */
export function sarifReport({ path, listings, rules }: Report): string {
  const uri = uriOf(path);
  const results = listings.flatMap(({ answer, placeOf }) => {
    const { findings, missing, unchecked, letThrough = [] } = answer;
    const span = ({ field, start, end }: { field: string; start: number; end: number }): Region => ({
      from: placeOf(field, start),
      to: placeOf(field, end),
    });
    return [
      ...findings.map((finding) => {
        const { rule, field, level, match, message } = finding;
        return result(rule, { level: LEVELS[level] }, `${field} “${match}”：${message}`, uri, span(finding));
      }),
      ...missing.map((field) =>
        result(MISSING_RULE, { level: 'error' }, `${field}：${MISSING_TEXT}`, uri, { from: placeOf(field) }),
      ),
      ...unchecked.map(({ field = '', reason }) =>
        result(UNCHECKED_RULE, { kind: 'open', level: 'none' }, `${field}：${reason}`, uri, { from: placeOf(field) }),
      ),
      ...letThrough.map((each) => {
        const text = `${each.field} “${each.match}”：${whyText(each.why)}`;
        return result(each.rule, { kind: 'pass', level: 'none' }, text, uri, span(each));
      }),
    ];
  });
  const used = new Set(results.map(({ ruleId }) => ruleId));
  const described = [
    ...rules.map(({ id, message, instead, source }) => ({
      id,
      shortDescription: { text: message.zh },
      help: { text: instead.zh },
      helpUri: source.url,
    })),
    ...OWN_RULES,
  ].filter(({ id }) => used.has(id));
  const driver = { name: 'guoshen', rules: described };
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}

/** A reference as RFC 3986 has it: relative paths stay relative, so that a code host finds the file in the repository. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/');

interface Region {
  from: Place;
  to?: Place;
}

function result(ruleId: string, weight: { level: string; kind?: string }, text: string, uri: string, where: Region) {
  const { from, to } = where;
  const region = {
    startLine: from.line,
    startColumn: from.column,
    ...(to !== undefined && isBehind(to, from) && { endLine: to.line, endColumn: to.column }),
  };
  return {
    ruleId,
    ...weight,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}

const isBehind = (a: Place, b: Place): boolean => a.line > b.line || (a.line === b.line && a.column > b.column);
