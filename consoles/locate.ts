import type { FieldKey } from '../core/model/console';
import type { ConsolePage } from '../core/model/page';
import { readDocument } from './read';

/** The control of a field as the page stands now. It is looked for anew each time: pages rebuild their rows. */
export const locateField = (
  root: Document,
  pages: readonly ConsolePage[],
  address: Pick<Location, 'host' | 'pathname'>,
  field: FieldKey,
): Element | undefined => readDocument(root, pages, address)?.places.get(field)?.control;
