import { lower, raise } from '../../components/overlay/raise';
import { topLayerOf } from '../../consoles/top-layer';

/** What the page opens in the browser's top layer covers the overlay: then the overlay goes there too, above it. */
export class StayOnTop {
  /** Elements of the page above which the overlay has been put. */
  private below = new WeakSet<Element>();

  constructor(signal: AbortSignal, onChange: () => void) {
    const again = (): void => {
      // What fills the screen is put on top once more when the change is complete.
      this.below = new WeakSet();
      onChange();
    };
    document.addEventListener('fullscreenchange', again, { capture: true, passive: true, signal });
  }

  /** @returns whether a modal dialog of the page keeps every press from the overlay */
  keep(root: ShadowRoot): boolean {
    const { elements, modal } = topLayerOf(document);
    if (elements.some((element) => !this.below.has(element))) raise(root);
    else if (elements.length === 0) lower(root);
    this.below = new WeakSet(elements);
    return modal;
  }
}
