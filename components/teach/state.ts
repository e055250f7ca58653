import type { FieldKey, PageId } from '../../core/model/console';
import type { FieldKind } from '../../core/model/page';
import type { Bilingual } from '../../core/model/rule';
import type { Rect } from '../overlay/place';

/** What the teaching card shows. */
export interface TeachState {
  /** Pages of this console that can be meant. */
  pages: readonly { id: PageId; title: Bilingual }[];
  page: PageId;
  /** Fields of the page, and whether each is found where it stands now. */
  fields: readonly { key: FieldKey; label: string | undefined }[];
  /** The control that was picked, until it has a name. */
  picked?: { label: string | undefined; kind: FieldKind; suggestion: FieldKey | undefined };
  /** The control under the pointer, or the one that was picked, in the window's coordinates. */
  outline?: Rect | undefined;
  said?: TeachSaid | undefined;
}

export type TeachSaid = 'kept' | 'not-found' | 'not-kept' | 'copied' | 'not-copied';

export interface TeachCallbacks {
  choosePage: (page: PageId) => void;
  /** The picked control is this field. */
  name: (key: FieldKey, required: boolean) => void;
  pickAnother: () => void;
  copyStructure: () => void;
  leave: () => void;
}
