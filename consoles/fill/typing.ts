import type { PageReading } from '../read';
import { controlsOf, type Target } from './target';

/** Notices which controls a person changes while a form is filled. It only listens, and keeps nothing of what is typed. */
export class Typing {
  /** What is being written right now: what happens in it is no person's. */
  writing: Target | undefined;
  private readonly typed = new Set<Element>();
  private readonly lifetime = new AbortController();

  /** @param reading tells in which documents the controls stand: frames have their own */
  constructor(reading: PageReading | undefined) {
    const options = { capture: true, passive: true, signal: this.lifetime.signal } as const;
    const places = [...(reading?.places.values() ?? [])];
    for (const owner of new Set(places.map(({ control }) => control.ownerDocument)))
      owner.addEventListener('input', (event) => this.note(event), options);
  }

  end(): void {
    this.lifetime.abort();
  }

  isIn(target: Target | undefined): boolean {
    return [...this.typed].some((element) => isPartOf(element, target));
  }

  private note(event: Event): void {
    // In an open shadow root the document sees its host alone.
    const [element] = event.composedPath() as [Element];
    if (event.isTrusted && !isPartOf(element, this.writing)) this.typed.add(element);
  }
}

/** Editors are told of by their outermost element, whichever part of them was read. */
const isPartOf = (element: Element, target: Target | undefined): boolean =>
  target !== undefined && controlsOf(target).some((control) => control.contains(element) || element.contains(control));
