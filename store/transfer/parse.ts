import { EXPORT_FORMAT, EXPORT_VERSION, ExportFile } from '../../core/model/records/export-file';
import { digestOf } from '../changes';
import { type Result, toResult } from '../result';
import { MOST_BYTES, MOST_VALUES, TransferError } from './faults';

/** Nesting deeper than any record has. */
const DEEPEST = 40;

/** An export that was read and found sound. */
export interface ReadExport {
  file: ExportFile;
  /** Files' bytes by their digest. */
  bytes: ReadonlyMap<string, Blob>;
}

/** Reads the text of an export in clear. Whatever is not one, whole and sound, is a fault. */
export const parseExport = (text: string): Promise<Result<ReadExport>> => toResult(() => parse(text));

async function parse(text: string): Promise<ReadExport> {
  if (text.length > MOST_BYTES) throw new TransferError('too-big');
  const data = parseJson(text);
  if (!isObject(data) || data.format !== EXPORT_FORMAT) throw new TransferError('not-ours');
  if (typeof data.version === 'number' && data.version > EXPORT_VERSION) throw new TransferError('newer');
  checkSize(data);
  const parsed = ExportFile.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TransferError('broken', `${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`.trim());
  }
  // Whose key closes the files of this machine is not a file's business.
  for (const settings of parsed.data.collections.settings ?? []) delete settings.fileLock;
  return { file: parsed.data, bytes: await readBytes(parsed.data) };
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new TransferError(/^\s*\{[^{}]{0,300}"guoshen-export"/.test(text.slice(0, 400)) ? 'broken' : 'not-ours');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Refuses what would keep the schemas busy: without recursion, so that depth cannot break it. */
function checkSize(data: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    count += 1;
    if (count > MOST_VALUES) throw new TransferError('broken', 'too many values');
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw new TransferError('broken', 'too deep');
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
}

/** The files' bytes, each compared with its digest and its record. */
async function readBytes({ collections, bytes = {} }: ExportFile): Promise<Map<string, Blob>> {
  const found = new Map<string, Blob>();
  for (const { sha256, type, size } of collections.files ?? []) {
    if (found.has(sha256)) continue;
    const text = bytes[sha256];
    if (text === undefined) throw new TransferError('broken', `bytes.${sha256.slice(0, 8)}`);
    const blob = new Blob([fromBase64(text)], { type });
    if (blob.size !== size || (await digestOf(blob)) !== sha256) {
      throw new TransferError('tampered', `bytes.${sha256.slice(0, 8)}`);
    }
    found.set(sha256, blob);
  }
  return found;
}

/** By hand: `Uint8Array.from` takes twenty times as long, seconds for one scan. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
