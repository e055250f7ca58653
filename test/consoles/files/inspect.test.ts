import { afterEach, expect, it, vi } from 'vitest';
import { inspectFile } from '../../../consoles/files/inspect';

/** The head of a PNG of this size, and nothing of its picture. */
function pngHead(width: number, height: number): File {
  const bytes = new DataView(new ArrayBuffer(64));
  [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height].forEach((word, at) => {
    bytes.setUint32(at * 4, word);
  });
  return new File([bytes.buffer], 'icon.png', { type: 'image/png' });
}
const decode = vi.fn(() => Promise.reject(new Error('no picture')));
vi.stubGlobal('createImageBitmap', decode);
afterEach(() => decode.mockClear());

it('measures a picture with too many pixels without decoding it', async () => {
  expect((await inspectFile(pngHead(20_000, 20_000))).picture).toEqual({ width: 20_000, height: 20_000 });
  expect(decode).not.toHaveBeenCalled();
});

it('decodes one of a usual size, and leaves out what cannot be decoded', async () => {
  const facts = await inspectFile(pngHead(128, 128));
  expect(decode).toHaveBeenCalledTimes(1);
  expect(facts).toMatchObject({ name: 'icon.png', bytes: 64 });
  expect(facts).not.toHaveProperty('picture');
});

it('decodes nothing of which the size is not known before', async () => {
  const facts = await inspectFile(
    new File(['<svg width="99999" height="99999"/>'], 'a.svg', { type: 'image/svg+xml' }),
  );
  expect(facts).not.toHaveProperty('picture');
  expect(decode).not.toHaveBeenCalled();
});
