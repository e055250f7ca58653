import { browser } from 'wxt/browser';
import { raise } from '../../components/overlay/raise';
import { type MountedTeach, mountTeach } from '../../components/teach/mount';
import type { TeachSaid } from '../../components/teach/state';
import type { Locale } from '../../components/ui/text';
import { boxInWindow } from '../../consoles/field-box';
import { readDocument } from '../../consoles/read';
import { fieldsOn, recognise } from '../../consoles/recognise';
import { skeletonOf } from '../../consoles/skeleton';
import { describe, type Picked } from '../../consoles/teach/describe';
import { Picking } from '../../consoles/teach/pick';
import { innerRoots } from '../../consoles/walk';
import type { FieldKey, PageId } from '../../core/model/console';
import type { ConsolePage } from '../../core/model/page';
import { isAtPath } from '../../core/model/page-path';
import { beginPage, teach, withTaught } from '../../core/taught';
import { bridge } from '../shared/bridge';
import { today } from '../shared/today';

interface TeachingPorts {
  /** The shadow root of the overlay, which is put on the page when it is not there. */
  root(): ShadowRoot;
  locale: Locale;
  testAttributes: boolean;
  /** What is known of pages has changed, or teaching has begun or ended. */
  changed(): void;
}

/**
 * Teach mode: a person points at a control and says which field it is. What was said is in use at once, and kept. While
 * it is on no press reaches the page, so none is judged either.
 */
export class Teaching {
  private mounted: MountedTeach | undefined;
  private lifetime = new AbortController();
  private picking: Picking | undefined;
  private page: ConsolePage | undefined;
  /** The page that it is a version of, with all fields that such a page can have. */
  private known: ConsolePage | undefined;
  /** Of the picked control a description, and itself until the page rebuilds it. */
  private picked: { about: Picked; control: WeakRef<Element> } | undefined;
  private over: WeakRef<Element> | undefined;
  private said: TeachSaid | undefined;

  constructor(private readonly ports: TeachingPorts) {}

  get isOn(): boolean {
    return this.mounted !== undefined;
  }

  start(): void {
    if (this.isOn) return;
    const base = this.pagesHere()[0];
    if (base === undefined) return;
    this.lifetime = new AbortController();
    const { signal } = this.lifetime;
    this.mounted = mountTeach(this.ports.root(), {
      locale: this.ports.locale,
      testAttributes: this.ports.testAttributes,
      callbacks: {
        choosePage: (id) => this.choosePage(id),
        name: (key, required) => void this.name(key, required),
        pickAnother: () => this.pickAnother(),
        copyStructure: () => void copyStructure().then((said) => this.say(said)),
        leave: () => this.stop(),
      },
    });
    const found = recognise(document, bridge.pages, location)?.page;
    this.begin(found ?? base);
    this.picking = new Picking(
      {
        over: (control) => this.pointAt(control),
        picked: (control) => this.pick(control),
        left: () => (this.picked === undefined ? this.stop() : this.pickAnother()),
      },
      signal,
    );
    this.picking.attach(window);
    for (const inner of innerRoots(document)) this.attach(inner);
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => this.render(), { capture: true, passive: true, signal });
    this.render();
    raise(this.ports.root());
    this.ports.changed();
  }

  /** Watch a part of the page that has come since teaching began. Presses inside a shadow root reach the window. */
  attach(inner: Document | ShadowRoot): void {
    if (!('host' in inner)) this.picking?.attach(inner);
  }

  stop(): void {
    if (!this.isOn) return;
    this.picking = undefined;
    this.lifetime.abort();
    this.mounted?.unmount();
    this.mounted = undefined;
    this.picked = undefined;
    this.over = undefined;
    this.said = undefined;
    this.ports.changed();
  }

  /** Pages of the console in front, those that the address speaks for first. */
  private pagesHere(): ConsolePage[] {
    const here = bridge.untaught.filter(({ host }) => host === location.host);
    const speaks = ({ paths }: ConsolePage): number =>
      paths.some((path) => isAtPath(location.pathname, path)) ? 0 : 1;
    return [...here].sort((a, b) => speaks(a) - speaks(b));
  }

  private begin(base: ConsolePage): void {
    this.known = bridge.untaught.find(({ id }) => id === base.id) ?? base;
    this.page = beginPage(base, location, fieldsOn(document, base), today());
  }

  private choosePage(id: PageId): void {
    const base = bridge.pages.find((page) => page.id === id && page.host === location.host);
    if (base !== undefined) this.begin(base);
    this.render();
  }

  private pointAt(control: Element | undefined): void {
    if (this.picked !== undefined || this.over?.deref() === control) return;
    this.over = control && new WeakRef(control);
    this.render();
  }

  private pick(control: Element): void {
    this.picked = { about: describe(control), control: new WeakRef(control) };
    this.said = undefined;
    this.render();
  }

  private pickAnother(): void {
    this.picked = undefined;
    this.over = undefined;
    this.render();
  }

  /** The label alone first; where that leads elsewhere, the place on the page as well. */
  private async name(key: FieldKey, required: boolean): Promise<void> {
    const { page, known, picked } = this;
    const control = picked?.control.deref();
    if (page === undefined || known === undefined || picked === undefined) return;
    const { label, kind, selector } = picked.about;
    const lesson = { key, kind, required };
    const byLabel = label === undefined ? undefined : teach(page, { ...lesson, label }, known);
    const byPlace = selector && teach(page, { ...lesson, label: label ?? `${key}（无标签）`, selector }, known);
    const taught = [byLabel, byPlace].find((each) => each && control && leadsTo(each, key, control));
    if (!taught) {
      this.say('not-found');
      return;
    }
    this.page = taught;
    this.picked = undefined;
    this.over = undefined;
    bridge.pages = withTaught(
      bridge.pages.filter((each) => !isSame(each, taught)),
      [taught],
    );
    this.say('kept');
    this.ports.changed();
    const kept: unknown = await browser.runtime
      .sendMessage({ kind: 'keep-taught-page', page: taught })
      .catch(() => false);
    if (kept !== true) this.say('not-kept');
  }

  private say(said: TeachSaid): void {
    this.said = said;
    this.render();
  }

  render(): void {
    const { mounted, page, known, picked } = this;
    if (mounted === undefined || page === undefined || known === undefined) return;
    const places = readDocument(document, [page], location)?.places;
    const control = (picked?.control ?? this.over)?.deref();
    mounted.render({
      pages: this.pagesHere(),
      page: page.id,
      fields: [...new Set([...known.fields, ...page.fields].map(({ key }) => key))].map((key) => ({
        key,
        label: places?.get(key)?.label,
      })),
      ...(picked && {
        picked: {
          label: picked.about.label,
          kind: picked.about.kind,
          suggestion: page.fields.find(({ key }) => places?.get(key)?.control === control)?.key,
        },
      }),
      ...(control?.isConnected && { outline: boxInWindow(control) }),
      ...(this.said && { said: this.said }),
    });
  }
}

const isSame = (a: ConsolePage, b: ConsolePage): boolean =>
  a.taught === true && a.id === b.id && a.host === b.host && a.paths[0] === b.paths[0];

/** Whether reading with this page finds the field at the control that was picked. */
function leadsTo(page: ConsolePage, key: FieldKey, control: Element): boolean {
  const place = readDocument(document, [page], location)?.places.get(key)?.control;
  return place !== undefined && (place === control || place.contains(control) || control.contains(place));
}

/** Copies the redacted structure of the page, for a report. */
export async function copyStructure(): Promise<'copied' | 'not-copied'> {
  const text = `${location.host}${location.pathname.replace(/\d{3,}|[\w-]{17,}/gu, 'x')}\n${skeletonOf(document)}\n`;
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'not-copied';
  }
}
