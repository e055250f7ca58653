import { crc32, deflateSync } from 'node:zlib';

/** Colour of a pixel: red, green, blue, alpha, each 0 to 255. */
type Paint = (x: number, y: number) => readonly [number, number, number, number];

/** A PNG file, painted pixel by pixel. */
export function png(width: number, height: number, paint: Paint): Buffer {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(paint(x, y), y * (width * 4 + 1) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.of()),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Bars and a disc on colour: sharp edges, different for each seed. */
export const drawn =
  (width: number, height: number, seed: number): Paint =>
  (x, y) => {
    const disc = Math.hypot(x - width * (0.3 + 0.1 * (seed % 5)), y - height / 2) < height / (3 + (seed % 3));
    const bar = Math.floor((x / width) * (5 + seed)) % 2 === 0;
    return disc ? [250, 240, 60, 255] : bar ? [30, 60 + seed * 9, 160, 255] : [200, 90, 40 + seed * 7, 255];
  };

/** The same, as if a small picture had been enlarged: every edge is spread over many pixels. */
export const enlarged = (width: number, height: number, seed: number, times: number): Paint => {
  const small = drawn(Math.ceil(width / times) + 1, Math.ceil(height / times) + 1, seed);
  return (x, y) => {
    const [left, top] = [Math.floor(x / times), Math.floor(y / times)];
    const [right, down] = [x / times - left, y / times - top];
    const mix = (channel: 0 | 1 | 2): number =>
      Math.round(
        (small(left, top)[channel] * (1 - right) + small(left + 1, top)[channel] * right) * (1 - down) +
          (small(left, top + 1)[channel] * (1 - right) + small(left + 1, top + 1)[channel] * right) * down,
      );
    return [mix(0), mix(1), mix(2), 255];
  };
};
