import type { ConsolePage } from '../core/model/page';
import { inOneLook } from './one-look';
import { OpenRows, rootsOf, withOpenRows } from './open-rows';
import { type BlankRow, fieldHitsOf, isBlank, type PageReading, type RowReading, readPage } from './read';
import { holdsSameLabels, type Recognised, recognise } from './recognise';
import type { FieldHit } from './rows';
import { HOST_TAG, innerRoots, parentOf } from './walk';

type Address = Pick<Location, 'host' | 'pathname'>;
type State = string | boolean | number;

/** What a page was recognised by; labels that mean something on it stay until the next look for labels. */
interface Found extends Recognised {
  fields: readonly FieldHit[];
}

/** The labels of a page, and what was read beside them, where that was read already. */
interface Seen {
  found: Found | undefined;
  reading?: PageReading | undefined;
  /** The address, and what was known of its pages. */
  where: string;
  pages: readonly ConsolePage[];
}

/** A row with a value as it was read, and what its controls held then: a script can set those without any sign in the tree. */
interface KnownRow extends RowReading {
  controls: readonly Control[];
  held: readonly State[];
}
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NOTHING: ReadonlyMap<Node, RowReading> = new Map();
const OBSERVED = { subtree: true, childList: true, characterData: true, attributes: true };
/** After these, something may be seen that was not, with no change of the tree. */
const SHOWING = ['transitionend', 'animationend', 'toggle', 'load', 'resize', 'fullscreenchange'] as const;

/**
 * Reads a page again and again, and of it only the rows that have changed. What it remembers is good as long as nothing
 * has been touched in it: changes outside of the rows make it read everything anew. It only looks.
 */
export class PageReader {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly observed = new WeakSet<Node>();
  private rows = new Map<Node, KnownRow>();
  /** Labels in whose rows nothing was understood. */
  private blanks = new Map<Node, BlankRow>();
  /** Rows as they were read before, while they are read again and nothing but what controls hold has changed. */
  private before: ReadonlyMap<Node, RowReading> = NOTHING;
  /** Labels whose rows something has changed in. */
  private touched = new Set<Node>();
  private everything = true;
  private last: Seen | undefined;
  /** Rows that nothing is known of, as long as nothing in the tree has changed. */
  private open: OpenRows | undefined;
  private roots: ReturnType<typeof rootsOf> = [];

  constructor(
    private readonly root: Document,
    private readonly pages: () => readonly ConsolePage[],
    private readonly signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal } as const;
    const view = root.defaultView;
    for (const type of SHOWING) view?.addEventListener(type, () => this.forget(), options);
    signal.addEventListener('abort', () => this.observer.disconnect());
    this.observe(root);
  }

  private readonly onLoad = (): void => this.forget();

  /** Everything is read anew at the next read. */
  forget(): void {
    this.everything = true;
  }

  /**
   * Looks for what no change of the tree tells: a control that a script has filled, a shadow root that was attached.
   *
   * @returns whether the next read finds something else than the last
   */
  noticeUnseen(): boolean {
    const hasCome = innerRoots(this.root).some((inner) => !this.observed.has(inner));
    if (hasCome) this.forget();
    return (
      hasCome || [...this.rows.values()].some(({ held, controls }) => !holdsThe(held, controls)) || this.isOpenNow()
    );
  }

  /** Whether another row that nothing is known of is empty than when it was read. */
  private isOpenNow(): boolean {
    const reading = this.last?.reading;
    if (reading === undefined || this.open === undefined) return false;
    const { open } = this;
    return inOneLook(() => withOpenRows(reading, open.labels())) !== reading;
  }

  /** Looks for the labels alone: the first time that takes longest, and can be a task of its own. */
  prepare(address: Address): void {
    inOneLook(() => this.findLabels(address));
  }

  /** The page as it stands now; undefined where it is none of ours. */
  read(address: Address): PageReading | undefined {
    return inOneLook(() => this.look(address));
  }

  private look(address: Address): PageReading | undefined {
    this.note(this.observer.takeRecords());
    const { last } = this;
    if (last === undefined || this.everything || !this.isOf(last, address)) return this.readAll(address);
    // Looked for and not read yet. Where no page was found, it costs little to look again.
    if (!('reading' in last)) return last.found === undefined ? this.readAll(address) : this.readFound(last);
    if (!this.labelsStand(address)) return this.readAll(address);
    const changed = [...this.rows].filter(
      ([label, { held, controls }]) => this.touched.has(label) || !holdsThe(held, controls),
    );
    if (changed.length === 0) return this.readOpen(last);
    if (this.touched.size > 0) this.open = undefined;
    this.before = this.touched.size === 0 ? new Map(changed) : NOTHING;
    this.forgetRows(changed.map(([, { element }]) => element));
    this.touched.clear();
    const reading = this.readFound(last);
    this.before = NOTHING;
    return reading;
  }

  private isOf({ where, pages }: Seen, address: Address): boolean {
    return where === whereIs(address) && pages === this.pages();
  }

  /** Rows around one that was changed are changed too; what was found by words farther away may now be named by others. */
  private forgetRows(changed: readonly Element[]): void {
    for (const [label, { element, reading }] of this.rows)
      if (reading.foundBy === 'nearby-text' || changed.some((inner) => element.contains(inner)))
        this.rows.delete(label);
    this.blanks.clear();
  }

  /** Whether no row that was changed has gained or lost a label: a choice may bring further rows into its own. */
  private labelsStand(address: Address): boolean {
    const found = this.last?.found;
    return [...this.touched].every((label) => {
      const row = this.rows.get(label);
      return row === undefined || found === undefined || holdsSameLabels(row.element, found, this.pages(), address);
    });
  }

  private readAll(address: Address): PageReading | undefined {
    return this.readFound(this.findLabels(address));
  }

  /** Everything that was remembered goes. */
  private findLabels(address: Address): Seen {
    this.roots = rootsOf(this.root);
    for (const inner of innerRoots(this.root)) this.observe(inner);
    this.observer.takeRecords();
    this.rows = new Map();
    this.blanks = new Map();
    this.touched.clear();
    this.open = undefined;
    this.everything = false;
    const pages = this.pages();
    const recognised = recognise(this.root, pages, address);
    const found = recognised && { ...recognised, fields: fieldHitsOf(recognised) };
    this.last = { found, where: whereIs(address), pages };
    return this.last;
  }

  private readFound(seen: Seen): PageReading | undefined {
    return this.readOpen({ ...seen, reading: seen.found && this.readRows(seen.found) });
  }

  /** What was read, with what stands now in rows that nothing is known of. */
  private readOpen(seen: Seen): PageReading | undefined {
    const { reading } = seen;
    if (reading === undefined) this.last = seen;
    else {
      this.open ??= new OpenRows(this.roots, reading);
      this.last = { ...seen, reading: withOpenRows(reading, this.open.labels()) };
    }
    return this.last.reading;
  }

  private readRows({ page, fields }: Found): PageReading {
    return readPage(page, fields, {
      recall: (label) => this.rows.get(label) ?? this.blanks.get(label),
      before: (label) => this.before.get(label),
      keep: (label, row) => {
        if (this.rows.has(label)) return;
        if (isBlank(row)) {
          this.blanks.set(label, row);
          return;
        }
        const controls = controlsOf(row);
        this.rows.set(label, { ...row, controls, held: controls.flatMap(stateOf) });
      },
    });
  }

  private observe(root: Document | ShadowRoot): void {
    if (this.observed.has(root)) return;
    this.observed.add(root);
    this.observer.observe(root, OBSERVED);
    // A frame that has loaded holds another document than before; its event comes no farther than the root it stands in.
    root.addEventListener('load', this.onLoad, { capture: true, passive: true });
    this.signal.addEventListener('abort', () => root.removeEventListener('load', this.onLoad, { capture: true }));
  }

  private note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.everything) return;
      if (isOurs(record)) continue;
      const label = this.labelOfRow(record.target);
      if (label === undefined) this.everything = true;
      else this.touched.add(label);
    }
  }

  /** The label of the row inside of which a node stands; none for a row itself, its label, and what stands outside. */
  private labelOfRow(node: Node): Node | undefined {
    let at: Element | null = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (at === null) return undefined;
    const inner = at;
    for (; at !== null; at = parentOf(at)) {
      const here = [...this.rows].filter(([, { element }]) => element === at);
      const [[label] = []] = here;
      if (label === undefined) continue;
      // Where several rows share a container, which of them it was is not told.
      const isWhole = inner === at || label === inner || label.contains(inner) || inner.contains(label);
      return isWhole || here.length > 1 ? undefined : label;
    }
    return undefined;
  }
}

const whereIs = ({ host, pathname }: Address): string => `${host}${pathname}`;

/** The controls of a row and of those that belong to it; those of the shadow root as well in which a value stands below. */
const controlsOf = ({ element, value, further }: RowReading): Control[] =>
  [{ element, control: value.control }, ...further].flatMap((row) =>
    row.element.contains(row.control)
      ? controlsIn(row.element)
      : [...controlsIn(row.element), ...(row.control.getRootNode() as ParentNode).querySelectorAll<Control>(STATEFUL)],
  );

const STATEFUL = 'input, textarea, select';
const controlsIn = (element: Element): Control[] => [
  ...(element.matches(STATEFUL) ? [element as Control] : []),
  ...element.querySelectorAll<Control>(STATEFUL),
];

function stateOf(control: Control): State[] {
  const { value, disabled } = control;
  if (control.tagName !== 'INPUT') return [value, disabled];
  const { checked, files } = control as HTMLInputElement;
  return [value, disabled, checked, files?.length ?? 0];
}

function holdsThe(held: readonly State[], controls: readonly Control[]): boolean {
  let at = 0;
  for (const control of controls) {
    for (const state of stateOf(control)) {
      if (held[at] !== state) return false;
      at += 1;
    }
  }
  return true;
}

/** The overlay's own element comes, goes and changes: that is no change of the page. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const ours = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_TAG;
  return ours(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(ours));
}
