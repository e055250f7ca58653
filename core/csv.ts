/** One row of a file of values between commas. */
export interface CsvRow {
  /** Line in which it starts, from 1. */
  line: number;
  cells: string[];
  /**
   * A quote opens in it and closes nowhere, or not in its line behind such a row: the row is its first line, as it is
   * written.
   */
  unclosed?: true;
}

/**
 * Reads values between commas as RFC 4180 has it: quoted cells may hold commas, line breaks, and quotes twice.
 *
 * @param separator one character; some programs write semicolons or tabs
 */
export function csvRows(content: string, separator = ','): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startLine = 1;
  let start = 0;
  /** A quote was found that closes nowhere: from there on none goes beyond its line. */
  let endsWithLine = false;
  for (let at = 0; at < content.length; at += 1) {
    const sign = content[at] as string;
    const endsLine = sign === '\n' || (sign === '\r' && content[at + 1] !== '\n');
    if (endsLine) line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (content[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (endsLine) {
      rows.push({ line: startLine, cells: [...cells, cell] });
      cells = [];
      cell = '';
      startLine = line;
      start = at + 1;
    } else if (sign !== '\r') cell += sign;
    if (quoted && (at >= content.length - 1 || (endsLine && endsWithLine))) {
      // Everything behind the quote would be lost in one cell.
      const length = content.slice(start).search(/[\r\n]|$/u);
      rows.push({ line: startLine, cells: [content.slice(start, start + length)], unclosed: true });
      at = start + length + (content.startsWith('\r\n', start + length) ? 1 : 0);
      cells = [];
      cell = '';
      quoted = false;
      endsWithLine = true;
      startLine += 1;
      line = startLine;
      start = at + 1;
    }
  }
  if (cell !== '' || cells.length > 0) rows.push({ line: startLine, cells: [...cells, cell] });
  return rows;
}

/** With it spreadsheets read a file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes values between commas so that spreadsheets open them and `csvRows`, behind the mark, reads the same. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;

const cellText = (text: string): string => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
