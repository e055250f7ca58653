import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../consoles/files/picture-size';

/** A file from text, numbers (one byte each) and blanks. */
const file = (...parts: (string | number[])[]): Blob =>
  new Blob(
    parts.map((each) => Uint8Array.from(typeof each === 'string' ? [...each].map((c) => c.charCodeAt(0)) : each)),
  );
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const frame = (marker: number): number[] => [0xff, marker, 0, 11, 8, 0x04, 0x38, 0x07, 0x80, 1, 0, 0, 0];

describe('the size in a picture’s head', () => {
  it.each([
    ['PNG', file('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0x07, 0x80, 0, 0, 0x04, 0x38], zeros(9))],
    ['GIF', file('GIF89a', [0x80, 0x07, 0x38, 0x04], zeros(30))],
    ['BMP', file('BM', zeros(12), [40, 0, 0, 0], [0x80, 0x07, 0, 0, 0x38, 0x04, 0, 0], zeros(20))],
    ['BMP from top to bottom', file('BM', zeros(12), [40, 0, 0, 0], [0x80, 7, 0, 0, 0xc8, 0xfb, 0xff, 0xff], zeros(9))],
    ['old BMP', file('BM', zeros(12), [12, 0, 0, 0], [0x80, 0x07, 0x38, 0x04], zeros(20))],
    ['WebP', file('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x80, 0x07, 0x38, 0x04], zeros(9))],
    ['lossless WebP', file('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0x7f, 0xc7, 0x0d, 0x01], zeros(20))],
    ['extended WebP', file('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0x7f, 0x07, 0, 0x37, 0x04, 0], zeros(9))],
    ['JPEG', file([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1], frame(0xc0), zeros(9))],
    ['progressive JPEG with fill bytes', file([0xff, 0xd8, 0xff, 0xff, 0xff, 0xdb, 0, 3, 0], frame(0xc2), zeros(9))],
    [
      'JPEG whose camera data are long',
      file([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], zeros(0xfffd), [0xff, 0xc4, 0, 2], frame(0xc0)),
    ],
  ])('%s', async (_, picture) => {
    expect(await pictureSize(picture)).toEqual({ width: 1920, height: 1080 });
  });

  it.each([
    ['text', file('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['nothing', file()],
    ['another file of the same container', file('RIFF', zeros(4), 'WAVEfmt ', zeros(30))],
    ['a JPEG without a frame', file([0xff, 0xd8, 0, 0, 0, 0], zeros(40))],
  ])('%s has none', async (_, other) => {
    expect(await pictureSize(other)).toBeUndefined();
  });

  it('a head that is cut off is refused', async () => {
    await expect(pictureSize(file('\x89PNG\r\n\x1a\n'))).rejects.toThrow(RangeError);
    await expect(pictureSize(file([0xff, 0xd8, 0xff]))).rejects.toThrow(RangeError);
  });
});
