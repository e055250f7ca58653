import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { z } from 'zod';
import { unreadKeys } from '../lines';
import { readText } from '../read-text';
import { Unusable } from '../unusable';
import { Question } from './check';
import { offsetIn } from './value-offsets';

const MOST_BYTES = 5 * 1024 * 1024;

/** Where something stands in a file, from 1; columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A listing as it stands in a file. */
export interface FiledListing {
  name: string;
  question: Question;
  /** Where the field stands, or a character of its value; where the fields stand when it is not there. */
  placeOf: (field: string, at?: number) => Place;
}

/**
 * The listings of a file in YAML or JSON: one or several documents, each with a listing or a list of them.
 *
 * @throws Unusable in one line with the place: no YAML, not a listing, a field that there is not
 */
export function readListings(path: string): FiledListing[] {
  const text = readText(path, MOST_BYTES);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (offset: number, what: string): never => {
    const { line, column } = placeAt(offset);
    throw new Unusable(`${path}:${line}:${column}: ${what}`);
  };
  for (const { errors } of documents) {
    const [error] = errors;
    if (error !== undefined) fail(error.pos[0], `not YAML: ${error.message.split(/ at line|\n/u)[0]}`);
  }
  const roots = documents.flatMap(rootsOf);
  if (roots.length === 0) throw new Unusable(`${path}: holds no listing; see guoshen help check`);
  const tellUnread = unreadKeys(Object.keys(Question.shape));
  return roots.map(({ document, root, at: prefix }, index) => {
    const fields = isMap(root) ? root.get('fields', true) : undefined;
    if (isMap(fields)) for (const pair of fields.items) keepAsWritten(pair.value);
    const offsetOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? document.range[0];
    let value: unknown;
    try {
      // An alias that means nothing is refused here, and one that repeats itself, as it would grow without end.
      value = root === null ? null : root.toJS(document);
    } catch (error) {
      return fail(document.range[0], `not YAML: ${error instanceof Error ? error.message : String(error)}`);
    }
    const parsed = Question.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const keys = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : (issue?.path ?? []);
      const [last] = keys.slice(-1);
      const holder = document.getIn([...prefix, ...keys.slice(0, -1).filter((key) => key !== undefined)], true);
      const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
      return fail(offsetOf(pair?.key ?? holder ?? root), whatIsWrong(parsed.error));
    }
    const place = `${path}:${placeAt(offsetOf(root)).line}`;
    tellUnread(value, place);
    return {
      name: String(parsed.data.id ?? parsed.data.fields.name ?? `listing ${index + 1}`),
      question: parsed.data,
      placeOf: (field, at) => {
        const node = isMap(fields) ? fields.get(field, true) : undefined;
        if (node === undefined && field === 'category' && isMap(root) && root.has('path'))
          return placeAt(offsetOf(root.get('path', true)));
        if (!isScalar(node) || !node.range) return placeAt(offsetOf(fields ?? root));
        const [start, end] = node.range;
        const offset = at === undefined ? undefined : offsetIn(text.slice(start, end), String(node.value), at);
        return placeAt(start + (offset ?? 0));
      },
    };
  });
}

/** Where a listing stands in a document. */
interface Root {
  document: Document.Parsed;
  root: ParsedNode | null;
  /** The way to it. */
  at: number[];
}

/** A document holds a listing, or a list of them; behind the last `---` there may be none. */
function rootsOf(document: Document.Parsed): Root[] {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null && contents.source === '')) return [];
  if (!isSeq<ParsedNode>(contents)) return [{ document, root: contents, at: [] }];
  return contents.items.map((root, index) => ({ document, root, at: [index] }));
}

/** What is wrong, in one line. */
const whatIsWrong = (error: z.ZodError): string =>
  z
    .prettifyError(error)
    .replace(/^✖ /u, '')
    .replace(/\s*\n\s*/gu, ' ');

/** 4001234567 and 010 are texts in a form, whatever YAML takes them for; an empty value is an empty field. */
function keepAsWritten(node: unknown): void {
  if (!isScalar(node) || typeof node.value === 'string') return;
  const scalar: Scalar = node;
  scalar.value = scalar.value === null ? '' : (scalar.source ?? String(scalar.value));
}
