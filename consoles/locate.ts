import type { FieldKey } from '../core/model/console';
import type { ConsolePage } from '../core/model/page';
import { readPage } from './read';

/** The control of a field as the page stands now. It is looked for anew each time: pages rebuild their rows. */
export const locateField = (root: Document, page: ConsolePage, field: FieldKey): Element | undefined =>
  readPage(root, page).places.get(field)?.control;
