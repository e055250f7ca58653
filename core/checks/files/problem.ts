import type { Level } from '../../model/console';
import type { Bilingual } from '../../model/rule';
import type { Source } from '../../model/source';

/** What can be wrong with a file; the last part of the finding's rule. */
export type FileProblemKind =
  | 'file-type'
  | 'file-size'
  | 'pixel-size'
  | 'white-ground'
  | 'too-many'
  | 'repeated'
  | 'look-alike'
  | 'blurred';

/** One thing that is wrong with a chosen file. */
export interface FileProblem {
  kind: FileProblemKind;
  /** Name of the file. */
  file: string;
  level: Level;
  message: Bilingual;
  instead: Bilingual;
  source: Source;
}

/** What is said of a file, before whose file it is. */
export type Said = Pick<FileProblem, 'kind' | 'message' | 'instead'>;
