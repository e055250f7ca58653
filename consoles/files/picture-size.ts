export interface PictureSize {
  /** Pixels, as the file's head gives them: a camera's turn is not applied. */
  width: number;
  height: number;
}

/** As much of a file as holds the size in every format but JPEG, in bytes. */
const HEAD = 32;
/** Parts of a JPEG (camera data, colour profile, previews) before its size, at most. */
const MOST_SEGMENTS = 200;

// Read here, not by image-size: tried on 2026-11-22, its 2.1.0 gives up at fill bytes in a JPEG and
// misreads old BMP; what gives no size is not judged.
/**
 * The size that a picture's head gives, for PNG, JPEG, GIF, WebP and BMP; undefined for everything else. Nothing is decoded,
 * so that a small file that would become a huge picture is known before it does.
 *
 * @throws RangeError where the head is cut off
 */
export async function pictureSize(file: Blob): Promise<PictureSize | undefined> {
  const head = await part(file, 0, HEAD);
  const magic = text(head, 0, Math.min(4, head.byteLength));
  if (magic === '\x89PNG') return { width: head.getUint32(16), height: head.getUint32(20) };
  if (magic === 'GIF8') return { width: head.getUint16(6, true), height: head.getUint16(8, true) };
  if (magic === 'RIFF' && text(head, 8, 4) === 'WEBP') return webp(head);
  if (magic.startsWith('BM')) return bitmap(head);
  return magic.startsWith('\xff\xd8') ? jpeg(file) : undefined;
}

const part = async (file: Blob, from: number, bytes: number): Promise<DataView> =>
  new DataView(await file.slice(from, from + bytes).arrayBuffer());

const text = (data: DataView, from: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, at) => data.getUint8(from + at)));

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(head: DataView): PictureSize | undefined {
  switch (text(head, 12, 4)) {
    case 'VP8 ':
      return { width: head.getUint16(26, true) & 0x3fff, height: head.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = head.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        width: (head.getUint32(24, true) & 0xffffff) + 1,
        height: head.getUint16(27, true) + head.getUint8(29) * 0x10000 + 1,
      };
    default:
      return undefined;
  }
}

/** A negative height says that the rows stand from top to bottom. */
function bitmap(head: DataView): PictureSize {
  const old = head.getUint32(14, true) === 12;
  return old
    ? { width: head.getUint16(18, true), height: head.getUint16(20, true) }
    : { width: head.getInt32(18, true), height: Math.abs(head.getInt32(22, true)) };
}

/** From segment to segment to the frame header, which holds the size (ITU-T T.81, B.2.2). */
async function jpeg(file: Blob): Promise<PictureSize | undefined> {
  let at = 2;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    const segment = await part(file, at, 9);
    if (segment.getUint8(0) !== 0xff) return undefined;
    const marker = segment.getUint8(1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: segment.getUint16(7), height: segment.getUint16(5) };
    at += 2 + segment.getUint16(2);
  }
  return undefined;
}
