/** One row of a file of values between commas. */
export interface CsvRow {
  /** Line in which it starts, from 1. */
  line: number;
  cells: string[];
}

/** Reads values between commas as RFC 4180 has it: quoted cells may hold commas, line breaks, and quotes twice. */
export function csvRows(content: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startLine = 1;
  const endRow = (): void => {
    rows.push({ line: startLine, cells: [...cells, cell] });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < content.length; at += 1) {
    const sign = content[at] as string;
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (content[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && content[at + 1] === '\n') continue;
      endRow();
      startLine = line;
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** With it spreadsheets read a file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes values between commas so that spreadsheets open them and `csvRows`, behind the mark, reads the same. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;

const cellText = (text: string): string => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
