import { browser } from 'wxt/browser';
import { listed } from '../../components/overlay/state';
import { isRichEditor, rangesIn } from '../../consoles/text-ranges';
import type { Level } from '../../core/model/console';
import type { Finding } from '../../core/model/review';

export interface HighlightedField {
  control: Element;
  /** As it was read. */
  text: string;
  findings: readonly Finding[];
}

type Name = `guoshen-${Level | 'current'}`;
const NAMES: readonly Name[] = ['guoshen-advice', 'guoshen-warn', 'guoshen-block', 'guoshen-current'];
type View = Window & typeof globalThis;

/**
 * Marks words in rich editors with the browser's own highlights: nothing is inserted into the page, and its script sees
 * no change. The ranges are found anew each time. Browsers without highlights show the marks at the fields alone.
 */
export class Highlights {
  private readonly styled = new WeakSet<Document>();
  private readonly views = new Set<View>();

  show(fields: readonly HighlightedField[], current: Finding | undefined): void {
    const ranges = new Map<View, Map<Name, Range[]>>();
    for (const { control, text, findings } of fields) {
      const view = control.ownerDocument.defaultView as View | null;
      if (view === null || !isRichEditor(control) || view.CSS?.highlights === undefined) continue;
      this.style(control.ownerDocument);
      const ofView = ranges.get(view) ?? new Map<Name, Range[]>();
      ranges.set(view, ofView);
      const drawn = drawnOf(findings, current);
      for (const [index, range] of rangesIn(control, text, drawn).entries()) {
        const finding = drawn[index];
        if (range === undefined || finding === undefined) continue;
        const name: Name = finding === current ? 'guoshen-current' : `guoshen-${finding.level}`;
        const named = ofView.get(name);
        if (named === undefined) ofView.set(name, [range]);
        else named.push(range);
      }
    }
    for (const view of this.views) if (!ranges.has(view)) this.clearIn(view);
    for (const [view, byName] of ranges) this.paint(view, byName);
  }

  clear(): void {
    for (const view of this.views) this.clearIn(view);
  }

  private paint(view: View, byName: ReadonlyMap<Name, Range[]>): void {
    this.views.add(view);
    for (const name of NAMES) {
      const ranges = byName.get(name);
      if (ranges === undefined) view.CSS.highlights.delete(name);
      else view.CSS.highlights.set(name, new view.Highlight(...ranges));
    }
  }

  private clearIn(view: View): void {
    this.views.delete(view);
    try {
      for (const name of NAMES) view.CSS.highlights.delete(name);
    } catch {
      // The frame is gone, and its highlights with it.
    }
  }

  /** The rules come from the background: a style element would be a node in the page. */
  private style(document: Document): void {
    if (this.styled.has(document)) return;
    this.styled.add(document);
    browser.runtime.sendMessage({ kind: 'inject-highlights' }).catch(() => this.styled.delete(document));
  }
}

/** Of very many findings the gravest, and the one that the card is about. */
function drawnOf(findings: readonly Finding[], current: Finding | undefined): readonly Finding[] {
  const { shown } = listed(findings, ({ level }) => level);
  const isLeftOut = current !== undefined && findings.includes(current) && !shown.includes(current);
  return isLeftOut ? [...shown, current] : shown;
}
