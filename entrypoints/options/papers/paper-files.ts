import type { EditedPaper, PaperFile } from '../../../components/papers/PaperEditor';
import type { Catalogue } from '../../../core/catalogue/catalogue';
import type { FileRecord, HoldingRecord } from '../../../core/model/records/papers';
import { documentOfFile, expiryInName } from '../../../core/profile/file-name';
import { type Change, fileChanges, newId, put, type Reader, remove } from '../../../store';

/** Larger files are not kept: no console takes them, and the browser's share of the disk is not endless. */
const MOST_BYTES = 50 * 1024 * 1024;

export const isTooLarge = ({ size }: File): boolean => size > MOST_BYTES;

export const toPaperFile = (file: File): PaperFile => ({ name: file.name, size: file.size, blob: file });

/** A paper for a file that was dropped, with what its name tells. */
export function paperOfFile(file: File, catalogue: Catalogue, applicant: string | undefined): EditedPaper {
  const document = documentOfFile(file.name, catalogue);
  const expires = expiryInName(file.name);
  const holding: HoldingRecord = {
    id: newId(),
    name: (document?.name ?? file.name.replace(/\.[A-Za-z0-9]{1,5}$/u, '')).slice(0, 200),
    ...(document && { document: document.id }),
    ...(document && applicant !== undefined && { holder: applicant.slice(0, 120) }),
    ...(expires !== undefined && { expires }),
  };
  return { holding, files: [toPaperFile(file)] };
}

/** Everything that keeps a paper with its files, and drops the files that were taken from it, in one write. */
export async function savePaper(paper: EditedPaper, seen: HoldingRecord | undefined, at: string): Promise<Change[]> {
  const added = await Promise.all(
    paper.files.flatMap(({ id, name, blob }) =>
      id === undefined && blob !== undefined ? [fileChanges(blob, name, at)] : [],
    ),
  );
  const kept = paper.files.flatMap(({ id }) => id ?? []);
  const files = [...kept, ...added.map(({ record }) => record.id)];
  const { files: _, ...rest } = paper.holding;
  const holding: HoldingRecord = { ...rest, ...(files.length > 0 && { files }) };
  const dropped = (seen?.files ?? []).filter((id) => !kept.includes(id));
  return [
    ...added.flatMap(({ changes }) => changes),
    seen === undefined ? put('holdings', holding) : put('holdings', holding, seen),
    ...dropped.map((id) => remove('files', id)),
  ];
}

/** What takes a paper away with its files, and what brings all of it back. */
export async function removePaper(
  reader: Reader,
  holding: HoldingRecord,
  files: readonly FileRecord[],
): Promise<{ changes: Change[]; undo: Change[] }> {
  const bytes = await Promise.all(
    files.map(async ({ sha256 }): Promise<Change[]> => {
      const bytes = await reader.stored(sha256);
      return bytes === undefined ? [] : [{ kind: 'bytes', sha256, ...bytes }];
    }),
  );
  return {
    changes: [remove('holdings', holding.id), ...files.map(({ id }) => remove('files', id))],
    undo: [...bytes.flat(), ...files.map((file) => put('files', file)), put('holdings', holding)],
  };
}
