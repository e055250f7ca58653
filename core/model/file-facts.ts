/** A picture, as far as its pixels tell. */
export interface PictureFacts {
  // What was not measured is absent: it is not judged.
  /** Pixels. */
  width: number;
  height: number;
  /** How much of it stands on white or on nothing: the share of its border's pixels, 0 to 1. */
  whiteBorder?: number;
  /** How steep its sharpest edges are: the share of an edge's rise between two neighbouring pixels, 0 (blurred) to 1. */
  detail?: number;
  /** Perceptual hash, hexadecimal; alike pictures differ in few bits. Absent where a picture is too plain for one. */
  likeness?: string;
}

/** What a file is, before it is uploaded. Read in the browser, never sent. */
export interface FileFacts {
  name: string;
  bytes: number;
  /** Extension that the content speaks for, in lower case; absent where the content tells nothing. */
  type?: string;
  /** SHA-256 of the content, hexadecimal; absent for files too large to read. */
  sha256?: string;
  picture?: PictureFacts;
}
