import { ConsoleId } from '../../core/model/console';
import type { Facts } from '../../data/load';
import { Unusable } from '../unusable';

/** `categories [--console ID]`: every category with its requirement tree. */
export function categories(facts: Facts, options: { console?: string | undefined }): object[] {
  const wanted = options.console === undefined ? undefined : ConsoleId.safeParse(options.console);
  if (wanted?.success === false) {
    throw new Unusable(`no such console: ${options.console} (one of ${ConsoleId.options.join(', ')})`);
  }
  return facts.categories.filter(({ console }) => wanted === undefined || console === wanted.data);
}

/** `documents`: the catalogue. */
export const documents = (facts: Facts): object[] =>
  facts.documents.map(({ id, name, aliases }) => ({ id, name, aliases }));
