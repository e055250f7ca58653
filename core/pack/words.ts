/** What changed in one record, said so that a person can judge it. */

import { buildCatalogue, type Catalogue, leafName } from '../catalogue/catalogue';
import type { Document } from '../model/document';
import { isAllOf, isLeaf, type Requirement, type RequirementLeaf } from '../model/requirement';

/** One difference inside a record. */
export interface Change {
  /** The field, with dots for fields inside it: `requirement`, `source.checked`. */
  field: string;
  /** The difference in words: `旧 → 新`, or what came (`+`) and what went (`-`). */
  words: string;
}

/** The names of papers before and after. */
export interface Names {
  old: Catalogue;
  new: Catalogue;
}

export const namesOf = (old: readonly Document[], now: readonly Document[]): Names => ({
  old: buildCatalogue(old),
  new: buildCatalogue(now),
});

const MOST = 200;
const shorten = (text: string): string => ([...text].length > MOST ? `${[...text].slice(0, MOST).join('')}…` : text);

type Plain = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text for values that hold the same, whatever the order of their fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** Everything that differs between two states of one record, field by field. */
export function changesOf(old: object, now: object, names: Names): Change[] {
  return changes(old as Plain, now as Plain, names, '');
}

function changes(old: Plain, now: Plain, names: Names, above: string): Change[] {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields.flatMap((key) => {
    const [before, after] = [old[key], now[key]];
    const field = `${above}${key}`;
    if (canonical(before ?? null) === canonical(after ?? null)) return [];
    if (field === 'requirement') return [{ field, words: requirementWords(before, after, names) }];
    if (isRecord(before) && isRecord(after)) return changes(before, after, names, `${field}.`);
    if (Array.isArray(before) && Array.isArray(after)) return [{ field, words: listWords(before, after) }];
    return [{ field, words: `${said(before)} → ${said(after)}` }];
  });
}

/** A value in a few words; a path as people read it. */
function said(value: unknown): string {
  if (value === undefined || value === null) return '无';
  if (typeof value === 'string') return shorten(value === '' ? '空' : value);
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return shorten(value.join(' / ') || '空');
  return shorten(canonical(value));
}

function listWords(before: readonly unknown[], after: readonly unknown[]): string {
  const [old, now] = [before.map(canonical), after.map(canonical)];
  const gone = before.filter((_, at) => !now.includes(old[at] ?? ''));
  const come = after.filter((_, at) => !old.includes(now[at] ?? ''));
  if (gone.length === 0 && come.length === 0) return '顺序或次数不同';
  return shorten([...gone.map((part) => `- ${said(part)}`), ...come.map((part) => `+ ${said(part)}`)].join('；'));
}

/** Papers that came and went; where they are the same ones, both trees. */
function requirementWords(before: unknown, after: unknown, names: Names): string {
  const [old, now] = [before as Requirement | null, after as Requirement | null];
  const oldPapers = papersOf(old, names.old);
  const newPapers = papersOf(now, names.new);
  const gone = oldPapers.filter((name) => !newPapers.includes(name));
  const come = newPapers.filter((name) => !oldPapers.includes(name));
  if (gone.length === 0 && come.length === 0) return `${treeText(old, names.old)} → ${treeText(now, names.new)}`;
  const words = [...gone.map((name) => `- ${name}`), ...come.map((name) => `+ ${name}`)];
  if (old === null) return ['原无需材料', ...words].join('；');
  return now === null ? '不再需要材料' : words.join('；');
}

const paperText = (leaf: RequirementLeaf, catalogue: Catalogue): string =>
  catalogue.byId.has(leaf.document) ? leafName(leaf, catalogue) : leaf.document;

function papersOf(node: Requirement | null, catalogue: Catalogue): string[] {
  if (node === null) return [];
  if (isLeaf(node)) return [paperText(node, catalogue)];
  return (isAllOf(node) ? node.allOf : node.anyOf).flatMap((part) => papersOf(part, catalogue));
}

/** A tree as one line: 《甲》 且（《乙》 或 《丙》）. */
function treeText(node: Requirement | null, catalogue: Catalogue): string {
  if (node === null) return '无需材料';
  const label = node.for === undefined ? '' : `${node.for}：`;
  if (isLeaf(node)) return `${label}${paperText(node, catalogue)}`;
  const parts = (isAllOf(node) ? node.allOf : node.anyOf).map((part) => treeText(part, catalogue));
  const join = isAllOf(node) ? ' 且 ' : ' 或 ';
  const least = !isAllOf(node) && (node.n ?? 1) > 1 ? `至少${node.n}项：` : '';
  return `${label}（${least}${parts.join(join)}）`;
}
