import { bmvbhash } from 'blockhash-core';
import { fileTypeFromBlob } from 'file-type/core';
import type { FileFacts, PictureFacts } from '../../core/model/file-facts';
import { pictureSize } from './picture-size';

/** Files beyond this are measured by name and size alone, in bytes: their content is never held in memory. */
const LARGEST_READ = 64 * 1024 * 1024;
/** Pictures with more pixels than this are not decoded: they would take more memory than a page should. */
const MOST_PIXELS = 64_000_000;
/** Longest side at which pixels are looked at. */
const LOOK_SIDE = 1024;
/** Side of the grid of the perceptual hash: 256 bits. */
const HASH_SIDE = 16;
/** Pictures whose brightness varies by less say nothing by which they could be told apart. */
const LEAST_CONTRAST = 12;

/**
 * What a chosen file is. Reads it in this tab; nothing is sent, and nothing about the file is changed.
 *
 * @throws nothing: what cannot be read is left out
 */
export async function inspectFile(file: File): Promise<FileFacts> {
  const facts: FileFacts = { name: file.name, bytes: file.size };
  if (file.size === 0 || file.size > LARGEST_READ) return facts;
  const [type, sha256, picture] = await Promise.all([
    orNothing(typeOf(file)),
    orNothing(digest(file)),
    orNothing(pictureOf(file)),
  ]);
  return {
    ...facts,
    ...(type !== undefined && { type }),
    ...(sha256 !== undefined && { sha256 }),
    ...(picture !== undefined && { picture }),
  };
}

const orNothing = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

const typeOf = async (file: File): Promise<string | undefined> => (await fileTypeFromBlob(file))?.ext;

async function digest(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function pictureOf(file: File): Promise<PictureFacts | undefined> {
  const size = await pictureSize(file);
  if (size === undefined || size.width * size.height > MOST_PIXELS) return size;
  const bitmap = await createImageBitmap(file);
  try {
    const { width, height } = bitmap;
    // Its head may say less than there is.
    if (width * height > MOST_PIXELS) return { width, height };
    const scale = Math.min(1, LOOK_SIDE / Math.max(width, height));
    // Made smaller, an enlarged picture looks sharp again: its edges are looked at in a part of full size.
    const part = pixels(bitmap, centre(width, height), 1);
    const whole = pixels(bitmap, { x: 0, y: 0, width, height }, scale);
    const likeness = contrast(whole) < LEAST_CONTRAST ? undefined : bmvbhash(whole, HASH_SIDE);
    return {
      width,
      height,
      whiteBorder: whiteBorder(whole),
      detail: detail(part),
      ...(likeness !== undefined && { likeness }),
    };
  } finally {
    bitmap.close();
  }
}

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

function centre(width: number, height: number): Part {
  const [w, h] = [Math.min(width, LOOK_SIDE), Math.min(height, LOOK_SIDE)];
  return { x: Math.floor((width - w) / 2), y: Math.floor((height - h) / 2), width: w, height: h };
}

function pixels(bitmap: ImageBitmap, { x, y, width, height }: Part, scale: number): ImageData {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to look at pixels');
  context.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Brightness of a pixel on white, 0 to 255. */
function brightness(data: Uint8ClampedArray, at: number): number {
  const alpha = (data[at + 3] as number) / 255;
  const light = 0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number);
  return light * alpha + 255 * (1 - alpha);
}

function greys({ data, width, height }: ImageData): Float32Array {
  const grey = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = brightness(data, at * 4);
  return grey;
}

function contrast(image: ImageData): number {
  const grey = greys(image);
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  return Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length);
}

const NEARLY_WHITE = 250;

function whiteBorder({ data, width, height }: ImageData): number {
  let white = 0;
  let all = 0;
  const look = (x: number, y: number): void => {
    const at = (y * width + x) * 4;
    all++;
    if (brightness(data, at) >= NEARLY_WHITE) white++;
  };
  for (let x = 0; x < width; x++) {
    look(x, 0);
    look(x, height - 1);
  }
  for (let y = 1; y < height - 1; y++) {
    look(0, y);
    look(width - 1, y);
  }
  return white / all;
}

/** Rise of brightness that counts as an edge. */
const LEAST_RISE = 40;
/** Pixels; what rises over more is shading, not an edge. */
const WIDEST_EDGE = 24;
/** The sharpest of its edges speak for a picture: a soft background does not make it blurred. */
const SHARPEST = 0.05;
const STEPS = 50;

/**
 * How steep the sharpest edges are: of an edge's whole rise, the share that lies between two neighbours. 1 where there
 * is no edge to look at.
 */
function detail(image: ImageData): number {
  const { width, height } = image;
  const grey = greys(image);
  const counts = new Uint32Array(STEPS + 1);
  const along = (length: number, step: number, start: number): void => {
    let rise = 0;
    let largest = 0;
    let pixels = 0;
    for (let at = 1; at < length; at++) {
      const here = start + at * step;
      const difference = (grey[here] as number) - (grey[here - step] as number);
      const goesOn = pixels > 0 && Math.abs(difference) >= 1 && Math.sign(difference) === Math.sign(rise);
      if (!goesOn) {
        if (Math.abs(rise) >= LEAST_RISE && pixels <= WIDEST_EDGE) {
          const place = Math.round((largest / Math.abs(rise)) * STEPS);
          counts[place] = (counts[place] as number) + 1;
        }
        rise = 0;
        largest = 0;
        pixels = 0;
      }
      rise += difference;
      largest = Math.max(largest, Math.abs(difference));
      pixels++;
    }
  };
  for (let y = 0; y < height; y += 2) along(width, 1, y * width);
  for (let x = 0; x < width; x += 2) along(height, width, x);
  let left = counts.reduce((sum, count) => sum + count, 0) * SHARPEST;
  if (left === 0) return 1;
  let place = STEPS;
  while (place > 0 && left > (counts[place] as number)) left -= counts[place--] as number;
  return place / STEPS;
}
