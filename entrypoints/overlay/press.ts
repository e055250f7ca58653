import type { SubmitJudge } from '../../consoles/guard';
import { isOfOtherForm, isWithin } from '../../consoles/other-form';
import { isElement, says, submitControl, submitControlOf, submitControlsBeside } from '../../consoles/submit';
import { ownWords } from '../../consoles/text';
import type { Judgement } from './judge';

interface PressPorts {
  judge(): Judgement | undefined;
  /** Words on the controls that submit a form that may be at this address. */
  submitWords(): readonly string[];
  /** Show why the press is held, at the control. */
  show(judgement: Judgement, control: Element): void;
  /** A press went through, released or not held at all. */
  passed(): void;
}

/** Judges presses on submit, and remembers the one that is held until the person has decided. */
export class HeldPress implements SubmitJudge {
  private pending: { release: () => void; control: WeakRef<Element> } | undefined;

  constructor(private readonly ports: PressPorts) {}

  controlOf(event: Event): Element | undefined {
    // Most presses are on something else: the words on the control decide before the page is read.
    const words = this.ports.submitWords();
    const control = event.type === 'submit' ? this.submitted(event, words) : submitControl(event, words);
    return control && this.isOfOtherForm(control, words) ? undefined : control;
  }

  private submitted(event: Event, words: readonly string[]): Element | undefined {
    const [form] = event.composedPath();
    if (!isElement(form)) return undefined;
    const { submitter } = event as SubmitEvent;
    if (submitter) return says(submitter, words) ? submitter : undefined;
    // Enter in a form without a button of its own: ours only if a field that was read is in it.
    return submitControlOf(form, words) ?? (this.fields().some((field) => isWithin(field, form)) ? form : undefined);
  }

  /** The controls that were read. */
  private fields(): Element[] {
    return [...(this.ports.judge()?.reading.places.values() ?? [])].map(({ control }) => control);
  }

  private isOfOtherForm(control: Element, words: readonly string[]): boolean {
    let read: Element[] | undefined;
    const fields = (): Element[] => (read ??= this.fields());
    return isOfOtherForm(control, ownWords(control), fields, (part) =>
      submitControlsBeside(fields(), words).some((other) => !isWithin(other, part)),
    );
  }

  holds(): boolean {
    return this.ports.judge()?.review.verdict === 'blocked';
  }

  held(control: Element, release: () => void): void {
    const judgement = this.ports.judge();
    if (judgement === undefined) return;
    this.pending = { release, control: new WeakRef(control) };
    this.ports.show(judgement, control);
  }

  passed(): void {
    this.ports.passed();
  }

  /** The person's answer: change something first, or let the next press through. Gives the focus back. */
  decide(letThrough: boolean): void {
    const { pending } = this;
    this.pending = undefined;
    if (letThrough) pending?.release();
    const control = pending?.control.deref();
    if (control?.isConnected) (control as HTMLElement).focus?.({ preventScroll: true });
  }
}
