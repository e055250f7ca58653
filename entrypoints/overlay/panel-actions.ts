import type { OverlayCallbacks } from '../../components/overlay/state';
import { locateField } from '../../consoles/locate';
import type { CategoryPath } from '../../core/model/category';
import type { FieldKey } from '../../core/model/console';
import type { PanelWish } from '../../core/model/page-problems';
import { bridge } from '../shared/bridge';
import { askCategories, askCategory } from './ask';
import { type Ignores, ignoreOf } from './ignores';
import type { Judgement } from './judge';
import type { PanelMemory } from './panel-state';
import type { SelfChecks } from './self-checks';

interface PanelActionsPorts {
  /** The page as it stands this moment. */
  judge(): Judgement | undefined;
  /** Does something after which the page has to be judged and shown anew. */
  change(action: () => void): void;
  memory: PanelMemory;
  ignores: Ignores;
  selfChecks: SelfChecks;
}

/** What a person can ask for about the form in front, on the page and in the side panel alike. */
export class PanelActions {
  constructor(private readonly ports: PanelActionsPorts) {}

  /** On the page. */
  callbacks(): Pick<
    OverlayCallbacks,
    'search' | 'chooseCategory' | 'clearCorrection' | 'openCategory' | 'closeOpened' | 'takeBack' | 'tick' | 'jumpTo'
  > {
    const { judge, change, memory, ignores } = this.ports;
    return {
      search: async (query) => {
        const page = judge()?.page;
        return page === undefined ? [] : askCategories(page.console, query);
      },
      chooseCategory: (index, path) => change(() => memory.corrections.set(index, path)),
      clearCorrection: (index) => change(() => memory.corrections.delete(index)),
      openCategory: (path, channel) => void this.openCategory(path, channel),
      closeOpened: () => change(() => (memory.opened = undefined)),
      takeBack: (ignore) => change(() => ignores.takeBack(ignore)),
      tick: (id, ticked) => this.tick(id, ticked),
      jumpTo: (field) => this.jumpTo(field),
    };
  }

  /** In the side panel. */
  grant(wish: PanelWish): void {
    const { judge, change, ignores } = this.ports;
    switch (wish.kind) {
      case 'jump':
        this.jumpTo(wish.field);
        break;
      case 'tick':
        this.tick(wish.id, wish.ticked);
        break;
      case 'take-back':
        change(() => ignores.takeBack(wish.ignore));
        break;
      case 'ignore': {
        const finding = judge()?.review.findings.find(
          ({ rule, field, start }) => rule === wish.rule && field === wish.field && start === wish.start,
        );
        if (finding !== undefined) change(() => ignores.add(ignoreOf(finding, wish)));
      }
    }
  }

  private tick(id: string, ticked: boolean): void {
    const { judge, change, selfChecks } = this.ports;
    change(() => {
      const judgement = judge();
      if (judgement !== undefined) selfChecks.tick(judgement.page.id, judgement.reading.submission, id, ticked);
    });
  }

  private async openCategory(path: CategoryPath, channel?: 'live'): Promise<void> {
    const { judge, change, memory } = this.ports;
    const page = judge()?.page;
    const view = page && (await askCategory(page.console, path, channel));
    change(() => (memory.opened = view));
  }

  private jumpTo(field: FieldKey): void {
    const control = locateField(document, bridge.pages, location, field);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    control?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    (control as HTMLElement | undefined)?.focus?.({ preventScroll: true });
  }
}
