import type { OverlayState } from '../../components/overlay/state';
import type { CategoryPath } from '../../core/model/category';
import type { CategoryView } from '../../core/model/view';
import type { Judgement } from './judge';

/** What the panel remembers between two reads of the page. */
export interface PanelState {
  /** Categories that the person said are meant, by the chooser's place on the page. */
  corrections: Map<number, CategoryPath>;
  /** Answers of the background, by path. */
  views: Map<string, CategoryView>;
  /** A category opened by a reference. */
  opened: CategoryView | undefined;
  notice: OverlayState['notice'];
}

/** What the overlay is to show now. */
export function toOverlayState(judgement: Judgement, state: PanelState, collapsed: boolean): OverlayState {
  const { page, review, categories, labels, reading } = judgement;
  return {
    page: { id: page.id, console: page.console, title: page.title },
    review,
    fieldLabels: labels,
    fieldTexts: Object.fromEntries(
      review.findings.flatMap(({ field }) => {
        const value = reading.submission.fields[field]?.value;
        return value === undefined ? [] : [[field, value]];
      }),
    ),
    categories: categories.map(({ parts, path, corrected }) => {
      const view = path && state.views.get(JSON.stringify(path));
      return { parts, ...(path && { path }), ...(view && { view }), ...(corrected && { corrected }) };
    }),
    ...(state.opened && { opened: state.opened }),
    collapsed,
    ...(state.notice && { notice: state.notice }),
    foundLabels: [...reading.places.values()].map(({ label }) => label),
  };
}
