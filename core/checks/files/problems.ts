import type { FieldKey } from '../../model/console';
import type { FileFacts } from '../../model/file-facts';
import type { FileLimit, FileSlot } from '../../model/product-form';
import type { FileProblem, Said } from './problem';
import * as words from './words';

type Limit = FileSlot['limits'][number];

/** Of a border; a picture on white has little else there. */
const WHITE = 0.98;
/** Drawn and photographed edges take half of their rise in one step; enlarged four times they take a quarter. */
const BLURRED = 0.3;
/** Bits of the 256 in which two pictures of the same thing may differ. */
const ALIKE_BITS = 12;

/**
 * Judges the files that are chosen for one place against its limits and against each other. What could not be read of a
 * file is not judged: a type that is not known, a picture that could not be decoded.
 *
 * @param files in the order in which they were chosen
 */
export function fileProblems(slot: FileSlot, files: readonly FileFacts[]): FileProblem[] {
  const problems = files.flatMap((file) => [
    ...nearest(slot.limits, file).map((said) => ({ ...said, ...by(file, slot) })),
    ...notPicture(slot, file),
    ...blur(slot, file),
  ]);
  const most = Math.max(...slot.limits.map(({ maxPieces }) => maxPieces ?? Number.POSITIVE_INFINITY));
  const beyond = files[most];
  if (beyond !== undefined) problems.push({ ...words.tooMany(most, files.length), ...by(beyond, slot) });
  return [...problems, ...repetitions(slot, files)];
}

const by = ({ name }: Pick<FileFacts, 'name'>, { level, source }: FileSlot) => ({ file: name, level, source });

/** Several limits are alternatives: the problems under the one that the file comes closest to. */
function nearest(limits: readonly Limit[], file: FileFacts): Said[] {
  const all = limits.map((limit) => ({ said: limitProblems(limit, file), off: shapeOff(limit, file) }));
  return all.reduce((best, each) =>
    each.said.length < best.said.length || (each.said.length === best.said.length && each.off < best.off) ? each : best,
  ).said;
}

/** How far a picture's shape is from the one that is asked for: a phone's picture is measured by the phone's limit. */
function shapeOff({ width, height }: Limit, { picture }: FileFacts): number {
  if (width === undefined || height === undefined || picture === undefined) return 0;
  return Math.abs(Math.log(width / height / (picture.width / picture.height)));
}

function limitProblems(limit: Limit, file: FileFacts): Said[] {
  const { types, maxKilobytes } = limit;
  const problems: Said[] = [];
  const type = wrongType(types, file);
  if (type !== undefined) problems.push(type);
  if (maxKilobytes !== undefined && file.bytes > maxKilobytes * 1024) {
    problems.push(words.tooLarge(file.bytes, maxKilobytes));
  }
  const { picture } = file;
  if (picture === undefined) return problems;
  if (otherSize(limit, picture)) problems.push(words.otherPixels(limit, picture));
  if (limit.notOnWhite === true && (picture.whiteBorder ?? 0) >= WHITE) problems.push(words.onWhite());
  return problems;
}

const otherSize = ({ width, height }: FileLimit, picture: { width: number; height: number }): boolean =>
  (width !== undefined && width !== picture.width) || (height !== undefined && height !== picture.height);

const SAME_TYPE: Readonly<Record<string, string>> = { jpg: 'jpeg', jpe: 'jpeg', apng: 'png', tif: 'tiff' };
const oneName = (type: string): string => SAME_TYPE[type] ?? type;

/** Containers that say no more of themselves than that they are one: old and new office files. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  cfb: ['doc', 'ppt', 'xls'],
  zip: ['docx', 'pptx', 'xlsx', 'zip'],
};

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : oneName(name.slice(dot + 1).toLowerCase());
}

/** Fields that hold pictures, whichever types they take. */
const PICTURE_FIELDS: ReadonlySet<FieldKey> = new Set(['icon', 'logo', 'picture', 'screenshots', 'thumbnail']);
const PICTURE_TYPES = new Set('png,jpeg,gif,bmp,webp,avif,heic,heif,tiff,ico,svg,jxl'.split(','));

/** Where no type is said, any picture is taken, and nothing else; a file without a name or content that tells is let be. */
function notPicture(slot: FileSlot, { name, type, picture }: FileFacts): FileProblem[] {
  if (slot.key === undefined || !PICTURE_FIELDS.has(slot.key) || picture !== undefined) return [];
  if (slot.limits.some(({ types }) => types !== undefined)) return [];
  const extension = extensionOf(name);
  // A drawing in SVG is text of the kind XML.
  const content = type === undefined || type === 'xml' ? extension : oneName(type);
  if (content === '' || PICTURE_TYPES.has(content)) return [];
  const isCalledOne = PICTURE_TYPES.has(extension);
  const said = isCalledOne ? words.renamed(content, extension) : words.wrongType(COMMON_PICTURES, extension);
  return [{ ...said, ...by({ name }, slot) }];
}
const COMMON_PICTURES = ['png', 'jpg'];

function wrongType(types: readonly string[] | undefined, { name, type }: FileFacts): Said | undefined {
  if (types === undefined) return undefined;
  const allowed = new Set(types.map(oneName));
  const extension = extensionOf(name);
  if (!allowed.has(extension)) return words.wrongType(types, extension);
  if (type === undefined) return undefined;
  const content = oneName(type);
  const fits = content === extension || (CONTAINERS[content]?.includes(extension) ?? false);
  // The name says one thing and the content another that is not taken: a renamed file.
  return fits || allowed.has(content) ? undefined : words.renamed(content, extension);
}

function blur({ clear }: FileSlot, { name, picture }: FileFacts): FileProblem[] {
  if (clear === undefined || picture?.detail === undefined || picture.detail >= BLURRED) return [];
  return [{ ...words.blurred(), file: name, level: 'advice', source: clear }];
}

function repetitions({ distinct }: FileSlot, files: readonly FileFacts[]): FileProblem[] {
  if (distinct === undefined) return [];
  return files.flatMap((file, index): FileProblem[] => {
    const before = files.slice(0, index);
    const same = before.find(({ sha256 }) => sha256 !== undefined && sha256 === file.sha256);
    if (same !== undefined)
      return [{ ...words.repeated(same.name), file: file.name, level: 'block', source: distinct }];
    const alike = before.find((other) => areAlike(other, file));
    if (alike === undefined) return [];
    return [{ ...words.lookAlike(alike.name), file: file.name, level: 'advice', source: distinct }];
  });
}

/** The same picture for the desktop and for the phone is asked for: only pictures of one shape are compared. */
function areAlike({ picture: one }: FileFacts, { picture: other }: FileFacts): boolean {
  if (one?.likeness === undefined || other?.likeness === undefined) return false;
  if (one.likeness.length !== other.likeness.length) return false;
  const shapes = one.width / one.height / (other.width / other.height);
  return shapes > 0.95 && shapes < 1.05 && differingBits(one.likeness, other.likeness) <= ALIKE_BITS;
}

function differingBits(one: string, other: string): number {
  let bits = 0;
  for (let at = 0; at < one.length; at++) {
    let different = Number.parseInt(one[at] as string, 16) ^ Number.parseInt(other[at] as string, 16);
    for (; different > 0; different >>= 1) bits += different & 1;
  }
  return bits;
}
