import { type Browser, browser } from 'wxt/browser';
import { StepMessage } from '../../core/model/message';
import { PANEL_LINE, type PageProblems, PanelWish } from '../../core/model/page-problems';

/** Side panels of other windows may follow the same tab. */
type Line = Browser.runtime.Port;

/** Tells every side panel that follows this tab what is wrong here, and hands on what a person asks for there. */
export class PanelLine {
  private readonly lines = new Set<Line>();
  private last: PageProblems | undefined;

  /** @param step a key for the next or the previous problem was pressed somewhere in the browser */
  constructor(
    private readonly grant: (wish: PanelWish) => void,
    private readonly step: (by: StepMessage['by']) => void,
  ) {}

  start(): void {
    browser.runtime.onMessage.addListener((message: unknown) => {
      const step = StepMessage.safeParse(message);
      if (step.success) this.step(step.data.by);
      return undefined;
    });
    browser.runtime.onConnect.addListener((line) => {
      if (line.name !== PANEL_LINE || line.sender?.id !== browser.runtime.id) return;
      this.lines.add(line);
      line.onDisconnect.addListener(() => this.lines.delete(line));
      line.onMessage.addListener((message: unknown) => {
        const wish = PanelWish.safeParse(message);
        if (wish.success) this.grant(wish.data);
      });
      line.postMessage(this.last ?? null);
    });
  }

  tell(problems: PageProblems | undefined): void {
    this.last = problems;
    for (const line of this.lines) line.postMessage(problems ?? null);
  }
}
