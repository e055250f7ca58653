import { HOST_TAG, innerRoots } from './walk';

/** What a page has put above everything else: modal dialogs, popovers, what fills the screen. */
export interface TopLayer {
  elements: Element[];
  /** A modal dialog is open, or something fills the screen: all outside of it, the overlay too, gets no press and no focus. */
  modal: boolean;
}

const ABOVE = ':modal, :popover-open, :fullscreen';

export function topLayerOf(root: Document): TopLayer {
  // A frame has a top layer of its own, inside of its box; a shadow root shares that of its document.
  const roots = [root, ...innerRoots(root).filter((inner) => 'host' in inner && inner.ownerDocument === root)];
  const elements = roots
    .flatMap((each) => [...each.querySelectorAll(ABOVE)])
    .filter(({ localName }) => localName !== HOST_TAG);
  return { elements, modal: elements.some((element) => element.matches(':modal')) };
}
