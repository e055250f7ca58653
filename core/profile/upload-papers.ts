import type { Catalogue } from '../catalogue/catalogue';
import { foldName } from '../catalogue/names';
import type { FieldKey } from '../model/console';
import type { Holding } from '../model/holding';
import { findTitle } from '../requirements/held';

/** Words in the name of a paper by which it belongs into an upload field of a console. */
const ASKED: Partial<Record<FieldKey, RegExp>> = {
  'icp-proof': /icp|电信业务|备案/u,
  'copyright-proof': /著作权|版权|软著/u,
  'release-letter': /承诺函/u,
  'test-report': /测试报告/u,
  'scene-note': /场景说明/u,
  'user-guide': /使用(?:指引|指南|文档|说明)/u,
};

/** Fields into which the papers of the chosen category go. */
const OF_CATEGORY: ReadonlySet<FieldKey> = new Set<FieldKey>(['qualification-files', 'special-files']);

/**
 * The papers of which one belongs into an upload field: by the words beside it, by what the field means, or because the
 * chosen category asks for them.
 *
 * @param needed ids of the documents that the chosen category asks for
 */
export function papersForUpload<H extends Pick<Holding, 'document' | 'name'>>(
  field: FieldKey,
  label: string,
  holdings: readonly H[],
  catalogue: Catalogue,
  needed: ReadonlySet<string>,
): H[] {
  const documentOf = ({ document, name }: H): string | undefined => document ?? findTitle(name, catalogue)?.document.id;
  const named = findTitle(label, catalogue)?.document.id;
  const words = ASKED[field];
  return holdings.filter((holding) => {
    const document = documentOf(holding);
    if (document !== undefined && document === named) return true;
    if (OF_CATEGORY.has(field)) return document !== undefined && needed.has(document);
    return words?.test(foldName(holding.name)) === true;
  });
}
