import { browser } from 'wxt/browser';
import { type MountedOverlay, mountOverlay } from '../../components/overlay/mount';
import { pickLocale } from '../../components/ui/text';
import { boxInWindow } from '../../consoles/field-box';
import { type PageReading, readDocument } from '../../consoles/read';
import { PageReader } from '../../consoles/reader';
import { type PageWatch, watchPage } from '../../consoles/watch';
import { bridge } from '../shared/bridge';
import { onStored } from '../shared/changed';
import { Badge } from './badge';
import { ChosenFiles } from './chosen-files';
import { FirstJudgement } from './first-judgement';
import { answerFixes } from './fix-proposals';
import { FormFiller } from './form-filler';
import { FormMemory } from './form-memory';
import { setHostAttributes, TEST_BUILD } from './host';
import { Ignores, ignoreOf } from './ignores';
import { type Judgement, judgePage, wholeForm } from './judge';
import { FieldMarks } from './marks';
import { PageFacts } from './page-facts';
import { PanelActions } from './panel-actions';
import { PanelLine } from './panel-line';
import { type PanelMemory, toOverlayState, toPageProblems } from './panel-state';
import { Papers } from './papers';
import { onMoves, placeOverlay, recallPlace, rememberPlace, type SavedPlace } from './placement';
import { HeldPress } from './press';
import { SelfChecks } from './self-checks';
import { StayOnTop } from './stay-on-top';
import { copyStructure, Teaching } from './teaching';
import { TeamWords } from './team-words';

/** How long an address of ours may stay without a form before that is said, in milliseconds. */
const PATIENCE = 1500;

/**
 * The overlay of one document: reads the form when the page changes, judges it, shows it, and holds presses on submit
 * while something blocks. Started once; it follows the page to other addresses.
 */
export class Panel {
  private readonly lifetime = new AbortController();
  private readonly reader = new PageReader(document, () => bridge.pages, this.lifetime.signal);
  private readonly facts = new PageFacts(() => this.update());
  private readonly first = new FirstJudgement(this.reader, () => this.facts.current.rules);
  private readonly papers = new Papers(() => this.update());
  private readonly selfChecks = new SelfChecks(() => this.facts.current.selfChecks);
  private readonly ignores = new Ignores(bridge.pages.find(({ host }) => host === location.host)?.console);
  private readonly files = new ChosenFiles({
    reading: () => readDocument(document, bridge.pages, location),
    slots: () => this.facts.current.fileSlots,
    changed: () => this.update(),
  });
  private readonly formMemory = new FormMemory({
    reading: () => wholeForm(this.judge()),
    changed: () => this.update(),
  });
  private readonly team = new TeamWords(() => this.update());
  private readonly marks = new FieldMarks({
    judge: () => this.judge(),
    ignore: (finding, choice) => this.change(() => this.ignores.add(ignoreOf(finding, choice))),
  });
  private readonly line = new PanelLine(
    (wish) => this.actions.grant(wish),
    (by) => this.marks.goTo(by),
  );
  private readonly press = new HeldPress({
    judge: () => this.judge(),
    submitWords: () =>
      this.teaching.isOn ? [] : bridge.pages.flatMap(({ host, submit }) => (host === location.host ? submit : [])),
    show: (judgement, control) => this.showGuard(judgement, control),
    passed: () => this.change(() => this.sent()),
  });
  private readonly filler = new FormFiller({
    read: () => this.judge()?.reading,
    categories: () => this.judge()?.review.categories ?? [],
  });
  private readonly teaching = new Teaching({
    root: () => this.onPage().root,
    locale: pickLocale(navigator.languages),
    testAttributes: TEST_BUILD,
    changed: () => this.changePages(),
  });
  private readonly memory: PanelMemory = { corrections: new Map(), opened: undefined, notice: undefined };
  private readonly actions = new PanelActions({
    judge: () => this.judge(),
    change: (action) => this.change(action),
    memory: this.memory,
    ignores: this.ignores,
    selfChecks: this.selfChecks,
  });
  private shown: { host: HTMLElement; root: ShadowRoot; overlay: MountedOverlay } | undefined;
  private readonly top = new StayOnTop(this.lifetime.signal, () => this.shown && this.update());
  private place: SavedPlace = {};
  private arrived = performance.now();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly badge = new Badge();
  private watch: PageWatch | undefined;

  start(): void {
    const { signal } = this.lifetime;
    bridge.judge = this.press;
    bridge.follow = () => this.follow();
    this.watch = watchPage(
      document,
      () => this.update(),
      (inner) => {
        bridge.presses?.attach(inner);
        this.files.attach(inner, signal);
        this.formMemory.attach(inner, signal);
        this.teaching.attach(inner);
      },
      signal,
      () => this.reader.noticeUnseen(),
    );
    this.files.attach(document, signal);
    this.formMemory.attach(document, signal);
    this.formMemory.start(signal);
    this.marks.start(signal);
    this.ignores.follow(() => this.update());
    this.facts.follow();
    this.papers.follow();
    this.line.start();
    onStored(['taughtPages', 'packs'], () => void bridge.recallPages?.().then(() => this.changePages()));
    onMoves(() => {
      if (this.shown !== undefined) this.update();
    }, signal);
    browser.runtime.onMessage.addListener((message: unknown, sender: object) => this.answer(message, sender));
    const recalls = [this.facts, this.selfChecks, this.ignores, this.marks].map((each) => each.recall());
    const ready = Promise.all([recallPlace(), ...recalls, this.first.run()]).then(([place]) => {
      this.place = place;
      this.update();
      if (bridge.teachAsked === true) this.teaching.start();
    });
    this.team.start(ready);
  }

  /** The page as it stands this moment, read from nothing: what is decided on a press rests on it. */
  private judge(): Judgement | undefined {
    return this.judgeThe(readDocument(document, bridge.pages, location));
  }

  private judgeThe(reading: PageReading | undefined): Judgement | undefined {
    return judgePage(
      reading,
      { ...this.facts.current, pages: bridge.pages },
      this.memory.corrections,
      this.papers,
      this.selfChecks,
      this.ignores.current,
      this.files,
      this.formMemory,
      this.team,
    );
  }

  private update(): void {
    // Half-composed text is nobody's text yet; the end of composing leads here again.
    if (this.watch?.isComposing() === true || !this.first.isDone) return;
    // Before anything in a new frame is shown as read, presses in there are watched.
    this.watch?.reach();
    const judgement = this.judgeThe(this.reader.read(location));
    if (judgement === undefined) this.hide();
    else if (judgement.review.verdict === 'unread' && this.isEarly()) this.waitForForm();
    else this.show(judgement);
  }

  private isEarly(): boolean {
    return this.shown === undefined && performance.now() - this.arrived < PATIENCE;
  }

  private waitForForm(): void {
    this.waiting ??= setTimeout(
      () => {
        this.waiting = undefined;
        this.update();
      },
      PATIENCE - (performance.now() - this.arrived),
    );
  }

  private changePages(): void {
    this.reader.forget();
    this.update();
  }

  private onPage(): NonNullable<typeof this.shown> {
    this.shown ??= this.mount();
    // A page that replaces its whole document takes the host with it.
    if (!this.shown.host.isConnected) document.documentElement.append(this.shown.host);
    return this.shown;
  }

  private show(judgement: Judgement): void {
    const { host, root, overlay } = this.onPage();
    const collapsed = this.place.collapsed === true;
    const modal = this.top.keep(root);
    const { draft } = this.formMemory.recall(judgement.reading);
    overlay.render(
      {
        ...toOverlayState(judgement, this.memory, draft, collapsed, this.facts.current.violations),
        ...(modal && { behind: true }),
      },
      placeOverlay(document, this.place, collapsed),
      TEST_BUILD ? () => setHostAttributes(host, judgement) : undefined,
    );
    this.marks.show(judgement);
    this.line.tell(toPageProblems(judgement));
    this.badge.tell(judgement);
  }

  private hide(): void {
    if (this.teaching.isOn) {
      this.teaching.render();
      return;
    }
    this.marks.unmount();
    this.shown?.overlay.unmount();
    this.shown?.host.remove();
    this.shown = undefined;
    this.line.tell(undefined);
    this.badge.clear();
  }

  private mount(): NonNullable<typeof this.shown> {
    const host = document.createElement('guoshen-overlay');
    const root = host.attachShadow({ mode: TEST_BUILD ? 'open' : 'closed' });
    document.documentElement.append(host);
    const overlay = mountOverlay(root, {
      locale: pickLocale(navigator.languages),
      testAttributes: TEST_BUILD,
      callbacks: {
        ...this.actions.callbacks(),
        dropDraft: () => this.change(() => this.formMemory.drop()),
        move: (position) => this.remember(position),
        collapse: (collapsed) => this.remember({ collapsed }),
        teach: () => this.teaching.start(),
        copyStructure,
      },
      guardCallbacks: { back: () => this.closeGuard(false), continue: () => this.closeGuard(true) },
    });
    this.marks.mount(root, { locale: pickLocale(navigator.languages), testAttributes: TEST_BUILD });
    return { host, root, overlay };
  }

  private change(action: () => void): void {
    action();
    this.update();
  }

  private remember(place: SavedPlace): void {
    this.place = { ...this.place, ...place };
    void rememberPlace(this.place);
    this.update();
  }

  /** A press went through. */
  private sent(): void {
    this.memory.notice = undefined;
    const judgement = this.judge();
    const reading = wholeForm(judgement);
    if (judgement && reading) this.formMemory.sent(reading, judgement.review.categories);
  }

  private showGuard(judgement: Judgement, control: Element): void {
    this.show(judgement);
    this.shown?.overlay.showGuard(judgement.reasons, boxInWindow(control), judgement.labels);
  }

  private closeGuard(letThrough: boolean): void {
    this.shown?.overlay.hideGuard();
    this.press.decide(letThrough);
    this.change(() => (this.memory.notice = letThrough ? 'press-again' : undefined));
  }

  /** The page went to another address without a load. */
  private follow(): void {
    this.arrived = performance.now();
    this.memory.corrections.clear();
    this.files.clear();
    this.formMemory.clear();
    this.memory.opened = undefined;
    this.memory.notice = undefined;
    this.update();
  }

  /** Views of the extension ask what stands here: public facts about the page; its fields only for filling. */
  private answer(message: unknown, sender: object): Promise<unknown> | undefined {
    const kind = (message as { kind?: unknown } | null)?.kind;
    if (kind === 'teach') {
      this.teaching.start();
      return Promise.resolve({ teaching: true });
    }
    if (kind !== 'tab-state') {
      return this.filler.answer(message, sender) ?? answerFixes(message, sender, () => this.judge());
    }
    const judgement = this.shown && this.judge();
    return Promise.resolve({
      ...(judgement && { page: judgement.page.id, title: judgement.page.title, verdict: judgement.review.verdict }),
      open: judgement?.counts.open ?? 0,
      questions: judgement?.counts.questions ?? 0,
      categories: judgement?.review.categories ?? [],
    });
  }
}
