import { browser } from 'wxt/browser';
import { type Filling, fillForm, undoFilling } from '../../consoles/fill/fill';
import { formFields } from '../../consoles/fill/form';
import type { PageReading } from '../../consoles/read';
import type { CategoryPath } from '../../core/model/category';
import { type FillReport, FillRequest, type FormFields, type UndoReport } from '../../core/model/fill';
import { foundFields } from '../../core/review';

/** What of a message's sender tells who asks. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

interface Ports {
  read(): PageReading | undefined;
  /** Whole paths of the chosen categories. */
  categories(): CategoryPath[];
}

/** Fillings that can be taken back, at most; the oldest go first. */
const MOST_KEPT = 50;

/**
 * Fills the form of this page when a view of the extension asks for it. Only pages of the extension itself are answered; a
 * value is here only from the person's press in such a view until it stands in its field.
 */
export class FormFiller {
  /** What was filled on this page, the latest last; it ends with the page. */
  private done: { filling: Filling; report: FillReport; where: string }[] = [];
  /** Fillings that wait or run: the same one again, sent twice, is the same answer. */
  private readonly running = new Map<string, Promise<FillReport>>();
  /** Fillings and takings back go one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: Ports) {}

  /** The answer to a message that is for this; undefined for any other. */
  answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
    const request = FillRequest.safeParse(message);
    if (!request.success || !isOurOwnPage(sender)) return undefined;
    switch (request.data.kind) {
      case 'form-fields':
        return Promise.resolve(this.formFields());
      case 'fill':
        return this.fill(request.data);
      case 'undo-fill':
        return this.undo(request.data.operation);
    }
  }

  private read(): PageReading | undefined {
    const reading = this.ports.read();
    return reading && foundFields(reading.submission, reading.page) >= reading.page.atLeast ? reading : undefined;
  }

  private formFields(): FormFields | undefined {
    const reading = this.read();
    if (reading === undefined) return undefined;
    const { console, id } = reading.page;
    const where = location.pathname.slice(0, 300);
    const undo = this.lastOn(id);
    return {
      console,
      page: id,
      where,
      fields: formFields(reading),
      categories: this.ports.categories(),
      ...(undo && { undo }),
    };
  }

  /** The latest filling of this page that can be taken back. */
  private lastOn(page: string): FormFields['undo'] {
    const here = whereNow();
    const last = this.done
      .filter(({ filling, where }) => filling.page === page && where === here && filling.filled.length > 0)
      .at(-1);
    return last && { operation: last.report.operation, fields: last.filling.filled.map(({ field }) => field) };
  }

  private fill(request: Extract<FillRequest, { kind: 'fill' }>): Promise<FillReport> {
    const same = this.done.find(({ report }) => report.operation === request.operation);
    if (same !== undefined) return Promise.resolve(same.report);
    const running = this.running.get(request.operation);
    if (running !== undefined) return running;
    const answer = this.inTurn(async () => {
      const where = whereNow();
      try {
        const { report, filling } = await fillForm(() => this.read(), request);
        this.done = [...this.done, { report, filling, where }].slice(-MOST_KEPT);
        return report;
      } finally {
        this.running.delete(request.operation);
      }
    });
    this.running.set(request.operation, answer);
    return answer;
  }

  /** What was filled into one product is never taken back from another that the page shows by now. */
  private undo(operation: string): Promise<UndoReport | undefined> {
    const known = this.done.find(({ report }) => report.operation === operation);
    if (known === undefined || known.where !== whereNow()) return Promise.resolve(undefined);
    this.done = this.done.filter((each) => each !== known);
    return this.inTurn(async () =>
      known.where === whereNow() ? undoFilling(() => this.read(), known.filling) : undefined,
    );
  }

  /** A fault in one is told to whoever asked for it; the next one is another. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const answer = this.last.then(work, work);
    this.last = answer;
    return answer;
  }
}

/** Which thing the page shows: many forms are one page with an address for each product, in the fragment too. */
function whereNow(): string {
  const { pathname, search, hash } = location;
  return `${pathname}${search}${/^#!?\//u.test(hash) ? hash : ''}`;
}

/** Scripts of pages carry the page's address; only the extension's own pages carry ours. */
export function isOurOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}
