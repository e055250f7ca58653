import { inspectFile } from '../../consoles/files/inspect';
import { type ChosenPlace, filePlaceOf } from '../../consoles/files/slot';
import type { PageReading } from '../../consoles/read';
import { isOpaque } from '../../consoles/text';
import { fileFindings } from '../../core/checks/files';
import type { FieldKey } from '../../core/model/console';
import type { FileFacts } from '../../core/model/file-facts';
import type { FileSlot } from '../../core/model/product-form';
import type { Finding } from '../../core/model/review';

interface ChosenFilesPorts {
  /** The page as it stands now. */
  reading(): PageReading | undefined;
  slots(): readonly FileSlot[];
  /** Something is known that was not known before. */
  changed(): void;
}

interface Choice {
  place: ChosenPlace;
  /** The document or shadow root in which the control stood. */
  root: WeakRef<Node>;
  /** The page has shown that the field holds something. */
  filled: boolean;
  files: { facts: FileFacts; shown: boolean; control: WeakRef<Element> }[];
  /** The control takes several files, so that an earlier one may have been taken away unseen; so may a dropped one. */
  several: boolean;
  /** Files that are still being read. */
  reading: number;
}

/** What the file findings of a page are, and which fields' files are still being read. */
export interface FilesJudged {
  findings: Finding[];
  reading: FieldKey[];
}

/** Looks at files as they are chosen or dropped, before the page uploads them. It reads them and touches nothing. */
export class ChosenFiles {
  private readonly choices = new Map<string, Choice>();
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly ports: ChosenFilesPorts) {}

  /** Watch a document or an open shadow root: what happens in there is not told outside. */
  attach(root: Document | ShadowRoot, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal } as const;
    root.addEventListener('change', (event) => this.onChange(event), options);
    root.addEventListener('drop', (event) => this.onDrop(event as DragEvent), options);
  }

  /** The page went to another form. */
  clear(): void {
    this.choices.clear();
  }

  judge(reading: PageReading): FilesJudged {
    const judged: FilesJudged = { findings: [], reading: [] };
    for (const [key, choice] of this.choices) {
      const { field, slots } = choice.place;
      this.forgetGone(reading, choice);
      if (choice.files.length === 0 && choice.reading === 0) this.choices.delete(key);
      if (choice.reading > 0) judged.reading.push(field);
      const certain = choice.files.every(({ shown }) => shown) || (!choice.several && choice.filled);
      const facts = choice.files.map((file) => file.facts);
      judged.findings.push(...fileFindings(field, slots, facts, certain));
    }
    return judged;
  }

  /** A file whose name stood on the page and does no more was taken away; so was everything where the place is empty. */
  private forgetGone(reading: PageReading, choice: Choice): void {
    if (choice.reading > 0) return;
    const { field } = choice.place;
    const root = choice.root.deref();
    const words = root === undefined ? '' : wordsIn(root);
    choice.files = choice.files.filter((file) => {
      const shown = words.includes(file.facts.name);
      if (file.shown && !shown) return false;
      file.shown = shown;
      return true;
    });
    // A page that shows nothing while it uploads is not one from which the file was taken away.
    const value = reading.submission.fields[field]?.value;
    if (value === '' && choice.filled) choice.files = [];
    choice.filled = value !== undefined && value !== '';
  }

  private onChange(event: Event): void {
    const [input] = event.composedPath() as [HTMLInputElement];
    if (input?.tagName !== 'INPUT' || input.type !== 'file') return;
    this.take(input, [...(input.files ?? [])], input.multiple);
  }

  private onDrop(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    const [target] = event.composedPath() as [Element];
    // A page need not take what is dropped on it: until the name stands there, that is not certain.
    if (files.length > 0 && target !== undefined) this.take(target, files, true);
  }

  private take(control: Element, files: readonly File[], multiple: boolean): void {
    const reading = this.ports.reading();
    if (reading === undefined) return;
    const known = this.ports.slots().filter(({ page }) => page === reading.page.id);
    const place = filePlaceOf(control, reading, known);
    if (place === undefined || place.slots.length === 0) return;
    const key = JSON.stringify([place.field, place.label]);
    const several = multiple || place.slots.some(({ limits }) => limits.some(({ maxPieces = 1 }) => maxPieces > 1));
    const before = this.choices.get(key);
    const choice: Choice =
      several && before !== undefined
        ? before
        : { place, root: new WeakRef(control.getRootNode()), filled: false, files: [], several, reading: 0 };
    // A file control that the page leaves as the browser draws it holds what was chosen last, and nothing before that.
    if (control.tagName === 'INPUT' && isOpaque(control)) {
      choice.files = choice.files.filter((file) => file.shown || file.control.deref() !== control);
    }
    choice.reading += files.length;
    this.choices.set(key, choice);
    // One after the other: decoded pictures are large. A fault with one file is not the next one's.
    for (const file of files) {
      const next = (): Promise<void> => this.look(key, choice, file, new WeakRef(control));
      this.looking = this.looking.then(next, next);
    }
  }

  private async look(key: string, choice: Choice, file: File, control: WeakRef<Element>): Promise<void> {
    // Another file was chosen in its place meanwhile.
    if (this.choices.get(key) !== choice) return;
    const facts = await inspectFile(file);
    choice.reading--;
    choice.files.push({ facts, shown: false, control });
    this.ports.changed();
  }
}

function wordsIn(root: Node): string {
  return (root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body?.textContent : root.textContent) ?? '';
}
