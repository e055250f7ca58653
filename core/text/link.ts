/** An address in a text, in typed offsets. */
export interface Link {
  start: number;
  end: number;
  /** Host name or address of a machine, in lower case; for e-mail what stands behind the sign. */
  host: string;
  kind: 'web' | 'mail' | 'local' | 'other';
  /** Words in it are no words of the text. */
  cuts: boolean;
}
