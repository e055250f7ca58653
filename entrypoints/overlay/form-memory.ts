import type { PageReading } from '../../consoles/read';
import type { FieldKey } from '../../core/model/console';
import type { FormMemory as Answer, Request } from '../../core/model/message';
import { keptFields } from '../../core/profile/drafts';
import { onStored } from '../shared/changed';
import { askFormMemory, tell } from './ask';

/** Typing is kept once it has rested for so long, in milliseconds. */
const REST = 2000;
/** What is remembered is asked for once the texts have rested for so long, in milliseconds. */
const PAUSE = 400;

interface FormMemoryPorts {
  /** The form as it stands now; undefined where too little of it is there. */
  reading(): PageReading | undefined;
  /** Something is known that was not known before. */
  changed(): void;
}

type Fields = Partial<Record<FieldKey, string>>;

/**
 * Keeps what a person types on a known form, for an expired login, and knows what earlier forms hold. The texts go to
 * the extension's own store on this machine; back come the fields that differ, never their values.
 */
export class FormMemory {
  private visit = crypto.randomUUID();
  private answer: Answer = { differences: [] };
  private asked = '';
  /** Where a person has typed what is not kept yet. */
  private typedAt: string | undefined;
  private asking: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: FormMemoryPorts) {}

  /** Watch a document or an open shadow root for what a person, and nobody else, types. */
  attach(root: Document | ShadowRoot, signal: AbortSignal): void {
    const onInput = (event: Event): void => {
      if (!event.isTrusted) return;
      this.typedAt = location.pathname;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(), REST);
    };
    root.addEventListener('input', onInput, { capture: true, passive: true, signal });
  }

  start(signal: AbortSignal): void {
    // A page that goes away is the last moment at which anything can be kept.
    const keepNow = (): void => this.keep();
    document.addEventListener('visibilitychange', keepNow, { signal });
    window.addEventListener('pagehide', keepNow, { signal });
    onStored(['submissions', 'drafts', 'settings'], () => {
      this.asked = '';
      this.ports.changed();
    });
  }

  /** What is remembered about this form; asked anew when its texts change. */
  recall(reading: PageReading): Answer {
    const question = questionOf(reading);
    const key = JSON.stringify(question);
    if (key !== this.asked) {
      this.asked = key;
      // Every key that is pressed makes another text: asked once it rests.
      clearTimeout(this.asking);
      this.asking = setTimeout(() => void this.ask(question, key), PAUSE);
    }
    return this.answer;
  }

  /** The form was sent. */
  sent(reading: PageReading, categories: string[][]): void {
    clearTimeout(this.timer);
    this.typedAt = undefined;
    tell({ kind: 'form-sent', visit: this.visit, ...questionOf(reading), categories });
    this.visit = crypto.randomUUID();
  }

  /** The unfinished version is not wanted. */
  drop(): void {
    const { draft, ...rest } = this.answer;
    if (draft === undefined) return;
    this.answer = rest;
    tell({ kind: 'drop-draft', draft: draft.id });
  }

  /** The page went to another form. */
  clear(): void {
    clearTimeout(this.timer);
    this.typedAt = undefined;
    this.visit = crypto.randomUUID();
    this.answer = { differences: [] };
    this.asked = '';
  }

  private keep(): void {
    clearTimeout(this.timer);
    // After a move to another form what stands in front is not what was typed.
    if (this.typedAt !== location.pathname) return;
    const reading = this.ports.reading();
    if (reading === undefined) return;
    this.typedAt = undefined;
    tell({ kind: 'keep-draft', visit: this.visit, ...questionOf(reading) });
  }

  private async ask(question: Question, key: string): Promise<void> {
    const answer = await askFormMemory({ visit: this.visit, ...question });
    if (this.asked !== key) return;
    // What was not answered is asked again at the next read.
    if (answer === undefined) this.asked = '';
    else if (JSON.stringify(answer) !== JSON.stringify(this.answer)) {
      this.answer = answer;
      this.ports.changed();
    }
  }
}

type Question = Pick<Extract<Request, { kind: 'form-memory' }>, 'console' | 'page' | 'where'> & { fields: Fields };

/** The path alone says where: what follows it carries a token. */
const questionOf = ({ page, submission }: PageReading): Question => ({
  console: page.console,
  page: page.id,
  where: location.pathname.slice(0, 300),
  fields: keptFields(page, submission),
});
