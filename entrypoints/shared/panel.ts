import consoleFacts from 'virtual:guoshen/console-facts';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Placement } from '../../components/overlay/place';
import { mountOverlay } from '../../components/overlay/mount';
import { pickLocale } from '../../components/ui/text';
import { locateField } from '../../consoles/locate';
import { submitControl, submitControlOf } from '../../consoles/submit';
import { watchPage } from '../../consoles/watch';
import { CategoryPath } from '../../core/model/category';
import { CategoryView } from '../../core/model/view';
import { bridge } from './bridge';
import { type Judgement, judgePage } from './judge';
import { placeOverlay, rememberPlace, recallPlace, type SavedPlace } from './placement';
import { toOverlayState, type PanelState } from './panel-state';

const HOST = 'guoshen-overlay';
const FoundCategories = z.array(z.object({ path: CategoryPath, name: z.string() }));
/** How long an address of ours may stay without a form before that is said, in milliseconds. */
const PATIENCE = 1500;
const TEST_BUILD = import.meta.env.MODE === 'test';

/**
 * Runs the overlay in this document: reads the form when the page changes, judges it, shows it, and holds presses on
 * submit while something blocks. Started once; it follows the page to other addresses.
 */
export function startPanel(): void {
  if (bridge.judge !== undefined) return;
  const lifetime = new AbortController();
  let shown: { host: HTMLElement; overlay: ReturnType<typeof mountOverlay> } | undefined;
  let saved: SavedPlace = {};
  let arrived = performance.now();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const state: PanelState = { corrections: new Map(), views: new Map(), opened: undefined, notice: undefined };

  const judge = (): Judgement | undefined => judgePage(document, location, consoleFacts, state);

  const update = (): void => {
    const judgement = judge();
    if (judgement === undefined) return hide();
    if (judgement.review.verdict === 'unread' && performance.now() - arrived < PATIENCE) {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        update();
      }, PATIENCE);
      return;
    }
    show(judgement);
    fetchViews(judgement);
  };

  function show(judgement: Judgement): void {
    shown ??= mount();
    const { host, overlay } = shown;
    if (!host.isConnected) document.documentElement.append(host);
    if (TEST_BUILD) setHostAttributes(host, judgement);
    const overlayState = toOverlayState(judgement, state, saved.collapsed === true);
    overlay.render(overlayState, placementFor(overlayState.collapsed));
    report(judgement);
  }

  const placementFor = (collapsed: boolean): Placement => placeOverlay(document, saved, collapsed);

  function hide(): void {
    if (shown === undefined) return;
    shown.overlay.unmount();
    shown.host.remove();
    shown = undefined;
    send({ kind: 'badge', open: 0 });
  }

  function mount(): NonNullable<typeof shown> {
    const host = document.createElement(HOST);
    const root = host.attachShadow({ mode: TEST_BUILD ? 'open' : 'closed' });
    document.documentElement.append(host);
    const overlay = mountOverlay(root, {
      locale: pickLocale(navigator.languages),
      testAttributes: TEST_BUILD,
      callbacks: {
        search: async (query) => {
          const page = judge()?.page;
          return page === undefined ? [] : ask({ kind: 'search-categories', console: page.console, query }, (value) => FoundCategories.parse(value), []);
        },
        chooseCategory: (index, path) => {
          state.corrections.set(index, path);
          update();
        },
        clearCorrection: (index) => {
          state.corrections.delete(index);
          update();
        },
        openCategory: (path) => void openCategory(path),
        closeOpened: () => {
          state.opened = undefined;
          update();
        },
        jumpTo: (field) => {
          const page = judge()?.page;
          const control = page && locateField(document, page, field);
          control?.scrollIntoView({ block: 'center', behavior: 'smooth' });
          (control as HTMLElement | undefined)?.focus?.({ preventScroll: true });
        },
        move: (position) => {
          saved = { ...saved, ...position };
          void rememberPlace(saved);
          update();
        },
        collapse: (collapsed) => {
          saved = { ...saved, collapsed };
          void rememberPlace(saved);
          update();
        },
      },
      guardCallbacks: { back: closeGuard, continue: continueGuard },
    });
    return { host, overlay };
  }

  // ---- what a press on submit meets

  let pending: { release: () => void; control: WeakRef<Element> } | undefined;

  function closeGuard(): void {
    shown?.overlay.hideGuard();
    focusAgain();
  }

  function continueGuard(): void {
    pending?.release();
    state.notice = 'press-again';
    shown?.overlay.hideGuard();
    focusAgain();
    update();
  }

  function focusAgain(): void {
    const control = pending?.control.deref();
    pending = undefined;
    if (control?.isConnected) (control as HTMLElement).focus?.({ preventScroll: true });
  }

  bridge.judge = {
    controlOf(event) {
      const page = judge()?.page;
      if (page === undefined) return undefined;
      if (event.type !== 'submit') return submitControl(event, page.submit);
      const [form] = event.composedPath();
      const { submitter } = event as SubmitEvent;
      return form instanceof Element ? (submitter ?? submitControlOf(form, page.submit) ?? form) : undefined;
    },
    holds: () => judge()?.review.verdict === 'blocked',
    held(control, release) {
      const judgement = judge();
      if (judgement === undefined) return;
      show(judgement);
      pending = { release, control: new WeakRef(control) };
      const { x, y, width, height } = control.getBoundingClientRect();
      shown?.overlay.showGuard(judgement.reasons, { x, y, width, height }, judgement.labels);
    },
  };

  // ---- papers

  const asked = new Set<string>();

  function fetchViews({ page, review }: Judgement): void {
    for (const path of review.categories) {
      const key = JSON.stringify(path);
      if (state.views.has(key) || asked.has(key)) continue;
      asked.add(key);
      void fetchView(page.console, path).then((view) => {
        asked.delete(key);
        if (view === undefined) return;
        state.views.set(key, view);
        update();
      });
    }
  }

  async function openCategory(path: CategoryPath): Promise<void> {
    const page = judge()?.page;
    if (page === undefined) return;
    state.opened = await fetchView(page.console, path);
    update();
  }

  const fetchView = (console: Judgement['page']['console'], path: CategoryPath): Promise<CategoryView | undefined> =>
    ask({ kind: 'category', console, path }, (value) => CategoryView.parse(value), undefined);

  // ---- badge

  let reported = '';
  function report({ review, open }: Judgement): void {
    const text = `${review.verdict} ${open}`;
    if (text === reported) return;
    reported = text;
    send({ kind: 'badge', verdict: review.verdict, open });
  }

  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { kind?: unknown } | null)?.kind !== 'tab-state') return undefined;
    const judgement = judge();
    return Promise.resolve({
      ...(judgement && shown && { page: judgement.page.id, verdict: judgement.review.verdict }),
      open: judgement?.open ?? 0,
      categories: judgement?.review.categories ?? [],
    });
  });

  bridge.follow = () => {
    arrived = performance.now();
    state.corrections.clear();
    state.opened = undefined;
    state.notice = undefined;
    update();
  };

  watchPage(document, update, lifetime.signal);
  for (const type of ['resize', 'scroll'] as const) {
    let frame = 0;
    window.addEventListener(
      type,
      () => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => shown && update());
      },
      { capture: true, passive: true, signal: lifetime.signal },
    );
  }
  void recallPlace().then((place) => {
    saved = place;
    update();
  });
}

function setHostAttributes(host: HTMLElement, { page, review }: Judgement): void {
  const attributes = {
    console: page.console,
    page: page.id,
    category: review.categories[0]?.join(' / ') ?? '',
    verdict: review.verdict,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (host.dataset[name] !== value) host.dataset[name] = value;
  }
}

const send = (message: object): void => {
  browser.runtime.sendMessage(message).catch(() => {
    // The extension was updated while the page stayed open; there is nobody to tell.
  });
};

async function ask<T>(message: object, read: (value: unknown) => T, otherwise: T): Promise<T> {
  try {
    const value: unknown = await browser.runtime.sendMessage(message);
    return value === undefined || value === null ? otherwise : read(value);
  } catch {
    return otherwise;
  }
}
