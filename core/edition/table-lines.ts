/** What can be seen on one line of the flattened page alone, before anything is known of the table around it. */

import { normaliseCell } from './cell-text';

/** A row that our data holds: a second-level category with the names of its third levels, [] if it has none. */
export interface KnownRow {
  readonly group: string;
  readonly name: string;
  readonly children: readonly string[];
}

/** One line that holds text, with what its wording suggests. */
export interface TableLine {
  /** 1-based, in the text as given. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'slash' | 'header' | 'text';
  /** 0 for a line that reads like a category's name; the larger, the less. */
  readonly unlikeName: number;
  /** 0 for a line that opens a scope (适用于…); the larger, the less. */
  readonly unlikeScope: number;
  /** Where a requirement ends and a scope begins on the same line; `cost` is how doubtful that is. */
  readonly joint?: { readonly at: number; readonly cost: number };
  readonly knownGroup: boolean;
  readonly knownRow: boolean;
  readonly knownChild: boolean;
}

/** The reading never pays this much when any other reading exists. */
export const NEVER = 1000;

// Numbering, brackets of choice, papers and references open sentences of a cell, never a category's name.
const ITEM_START =
  /^(?:\d+\s*[、.．）)]|[①-⑳]|[一二三四五六七八九十]+[、：:]|[（(]\s*(?:[\d.]+|[一二三四五六七八九十]+)\s*[）)]|[（(][^）)]{0,8}选|注[:：]|需?同时)/;
const SCOPE_START = /^仅?适?用于/;
const NUMBERED_SCOPE_START = /^\d+\s*[、.．]\s*仅?适用于/;
const HEADER_CELL = /^(?:[一二三]级(?:分类|类目)|资质要求|(?:类目)?适用范围|备注)$/;
const SENTENCE_END = /[。；;：:，,]$/;

function unlikeName(text: string): number {
  if (ITEM_START.test(text) || SCOPE_START.test(text)) return NEVER;
  if (text.length > 60 || SENTENCE_END.test(text) || text.includes('。')) return NEVER;
  let cost = 0;
  if (text.includes('《')) cost += 6;
  if (/[，；：“【]/.test(text)) cost += 4;
  if (text.length > 30) cost += 5;
  return cost;
}

function unlikeScope(text: string): number {
  if (SCOPE_START.test(text)) return 0;
  // "1、适用于学校：《…》" would be a requirement by subject, "1、适用于学校提供…。" is a scope in parts.
  if (NUMBERED_SCOPE_START.test(text)) return text.includes('《') ? 8 : 1;
  if (ITEM_START.test(text) || text.startsWith('《')) return 12;
  return text.endsWith('。') && !text.includes('《') ? 4 : 8;
}

/** The page puts neighbouring cells on one line with a space between; 适用于 without the space is inner text. */
function jointOf(text: string): TableLine['joint'] {
  const certain = /\s仅?适用于/.exec(text);
  if (certain) return { at: certain.index, cost: 0 };
  if (!text.endsWith('。')) return undefined;
  let joint: TableLine['joint'];
  for (const { index } of text.matchAll(/[》）)。；;]\s/g)) joint = { at: index + 1, cost: 4 };
  if (joint === undefined) return undefined;
  const scope = text.slice(joint.at).trim();
  return scope.length >= 8 && !scope.includes('《') && !ITEM_START.test(scope) ? joint : undefined;
}

/** Splits a text into its non-empty lines (a tab separates cells as a line break does) and describes each. */
export function tableLines(text: string, known: readonly KnownRow[]): TableLine[] {
  const groups = new Set(known.map((row) => normaliseCell(row.group)));
  const rows = new Set(known.map((row) => normaliseCell(row.name)));
  const children = new Set(known.flatMap((row) => row.children.map(normaliseCell)));
  const lines: TableLine[] = [];
  for (const [index, whole] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    for (const piece of whole.split('\t')) {
      const cell = piece.replace(/^\ufeff/, '').trim();
      if (cell === '') continue;
      const key = normaliseCell(cell);
      const afterHeader = lines.at(-1)?.kind === 'header';
      const header = /^二级\S{2}(?:\s|$)/.test(cell) || (afterHeader && HEADER_CELL.test(cell));
      lines.push({
        line: index + 1,
        text: cell,
        kind: key === '/' ? 'slash' : header ? 'header' : 'text',
        unlikeName: unlikeName(cell),
        unlikeScope: unlikeScope(cell),
        joint: jointOf(cell),
        knownGroup: groups.has(key),
        knownRow: rows.has(key),
        knownChild: children.has(key),
      });
    }
  }
  return lines;
}
