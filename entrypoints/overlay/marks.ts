import { DEFAULT_KEYS, isPressed, type MarkKeys } from '../../components/marks/keys';
import { type MountedMarks, mountMarks } from '../../components/marks/mount';
import { preview } from '../../components/marks/preview';
import type { IgnoreChoice, MarkedField, OpenCard, Said } from '../../components/marks/state';
import { byField } from '../../components/overlay/state';
import type { Locale } from '../../components/ui/text';
import { fieldBox } from '../../consoles/field-box';
import { focused } from '../../consoles/focused';
import { isRichEditor, rangesIn } from '../../consoles/text-ranges';
import { applyFix, fixesFor } from '../../core/checks/fixes';
import type { FieldKey } from '../../core/model/console';
import type { Fix } from '../../core/model/fix';
import type { Finding, LetThroughText } from '../../core/model/review';
import { onKeysChanged, recallKeys } from '../shared/mark-keys';
import { today } from '../shared/today';
import { Highlights } from './highlights';
import type { Judgement } from './judge';

interface MarksPorts {
  /** The page as it stands now. */
  judge(): Judgement | undefined;
  ignore(finding: Finding, choice: IgnoreChoice): void;
}

const sameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.field === b.field && a.start === b.start && a.end === b.end;

/**
 * The marks at the fields of the page, the card, and the highlights in rich editors. It looks at the page only with the
 * judgement that it is given, and keeps no element of it but to give the focus back.
 */
export class FieldMarks {
  private readonly highlights = new Highlights();
  private mounted: MountedMarks | undefined;
  private judgement: Judgement | undefined;
  private open: { finding: Finding; by: OpenCard['by']; fix: Fix | undefined } | undefined;
  /** The text that the open card speaks of. */
  private shownText = '';
  private keys: MarkKeys = DEFAULT_KEYS;
  private said: Said | undefined;
  /** What had the focus on the page when a key opened the card. */
  private returnTo: WeakRef<HTMLElement> | undefined;

  constructor(private readonly ports: MarksPorts) {}

  async recall(): Promise<void> {
    onKeysChanged((keys) => {
      this.keys = keys;
      this.render();
    });
    this.keys = await recallKeys();
  }

  start(signal: AbortSignal): void {
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.unmount());
  }

  mount(root: ShadowRoot, options: { locale: Locale; testAttributes: boolean }): void {
    this.mounted = mountMarks(root, {
      ...options,
      callbacks: {
        open: (field, by) => this.openField(field, by),
        hold: () => this.open?.by !== 'press' && this.openCard(this.open?.finding, 'press'),
        close: () => this.close(),
        step: (by) => this.step(by),
        ignore: (choice) => this.ignore(choice),
        copy: () => this.copy(),
      },
    });
  }

  unmount(): void {
    this.mounted?.unmount();
    this.mounted = undefined;
    this.judgement = undefined;
    this.open = undefined;
    this.highlights.clear();
  }

  /** Shows what was judged on this read of the page. */
  show(judgement: Judgement): void {
    this.judgement = judgement;
    const { open } = this;
    if (open !== undefined) {
      const now = this.findings().find((finding) => sameFinding(finding, open.finding));
      const changed = this.textOf(open.finding.field) !== this.shownText;
      if (now === undefined) this.open = undefined;
      else if (changed || now !== open.finding)
        this.open = { ...open, finding: now, fix: changed ? this.fixFor(now) : open.fix };
      this.shownText = this.textOf(open.finding.field);
    }
    this.render();
  }

  private render(): void {
    const { judgement, mounted } = this;
    if (judgement === undefined || mounted === undefined) return;
    const fields = this.fields(judgement);
    const all = this.findings();
    mounted.render(
      {
        fields,
        total: all.length,
        keys: this.keys,
        today: today(),
        ...(this.open && { card: this.cardOf(this.open, all) }),
      },
      this.said,
    );
    this.highlights.show(
      fields.flatMap(({ field, text, findings }) => {
        const control = judgement.reading.places.get(field)?.control;
        return control === undefined ? [] : [{ control, text, findings }];
      }),
      this.open?.finding,
    );
  }

  private fields({ reading, review, labels }: Judgement): MarkedField[] {
    // A page that could not be read has no fields that we could speak of.
    if (review.verdict === 'unread') return [];
    const groups = new Map(byField(review.findings));
    return [...reading.places].flatMap(([field, { control }]) => {
      const findings = groups.get(field);
      if (findings === undefined) return [];
      return [
        {
          field,
          label: labels[field] ?? '',
          findings: inOrder(findings),
          text: this.textOf(field),
          box: fieldBox(control),
        },
      ];
    });
  }

  /** All findings of the page, in the order in which a person reads it. */
  private findings(): Finding[] {
    const { judgement } = this;
    if (judgement === undefined || judgement.review.verdict === 'unread') return [];
    const groups = new Map(byField(judgement.review.findings));
    return [...judgement.reading.places.keys()].flatMap((field) => inOrder(groups.get(field) ?? []));
  }

  private textOf(field: FieldKey): string {
    return this.judgement?.reading.submission.fields[field]?.value ?? '';
  }

  private cardOf({ finding, by, fix }: NonNullable<typeof this.open>, all: readonly Finding[]): OpenCard {
    const text = this.textOf(finding.field);
    return {
      field: finding.field,
      finding,
      index: all.indexOf(finding),
      by,
      fine: this.similarTo(finding),
      ...(fix && { fix: preview(text, fix) }),
    };
  }

  /** What the same rule let through in the same field, the nearest. */
  private similarTo({ rule, field, start }: Finding): LetThroughText | undefined {
    const similar = this.judgement?.review.letThrough?.filter((each) => each.rule === rule && each.field === field);
    return similar?.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  }

  private openField(field: FieldKey, by: OpenCard['by']): void {
    if (this.open?.finding.field === field) this.openCard(this.open.finding, by);
    else
      this.openCard(
        this.findings().find((finding) => finding.field === field),
        by,
      );
  }

  private openCard(finding: Finding | undefined, by: OpenCard['by']): void {
    if (finding === undefined) return;
    const known = this.open !== undefined && sameFinding(this.open.finding, finding) ? this.open.fix : undefined;
    this.shownText = this.textOf(finding.field);
    this.open = { finding, by, fix: known ?? this.fixFor(finding) };
    this.render();
  }

  /** The first way to mend it: each of them has been checked. */
  private fixFor(finding: Finding): Fix | undefined {
    const { judgement } = this;
    const reading = judgement?.reading.submission.fields[finding.field];
    return judgement && reading && fixesFor(reading, finding, judgement.judges)[0];
  }

  /** Closes the card; the focus goes back to where it was, when the card had it. */
  private close(): void {
    const { open, mounted } = this;
    if (open === undefined) return;
    const hadFocus = mounted?.hasFocus() === true;
    const before = this.returnTo?.deref();
    this.open = undefined;
    this.returnTo = undefined;
    if (hadFocus) {
      if (before?.isConnected) before.focus({ preventScroll: true });
      else mounted?.focusMark(open.finding.field);
    }
    this.render();
  }

  /** To the next or previous finding of the page, round and round. */
  private step(by: 1 | -1): void {
    const all = this.findings();
    const { open } = this;
    const at = open === undefined ? -1 : all.findIndex((finding) => sameFinding(finding, open.finding));
    const next = open === undefined && by === -1 ? all.length - 1 : (at + by + all.length) % all.length;
    const finding = all[next];
    if (finding === undefined) return;
    this.bringIntoView(finding);
    this.openCard(finding, 'press');
  }

  private bringIntoView(finding: Finding): void {
    const control = this.judgement?.reading.places.get(finding.field)?.control;
    if (control === undefined) return;
    const [range] = isRichEditor(control) ? rangesIn(control, this.textOf(finding.field), [finding]) : [];
    const place = range?.startContainer.parentElement ?? control;
    const box = place.getBoundingClientRect();
    const seen = fieldBox(control) !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    // At once, not smoothly: the card stands beside it in the same moment.
    if (!seen) place.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  private ignore(choice: IgnoreChoice): void {
    const { open } = this;
    if (open === undefined) return;
    const at = this.findings().findIndex((finding) => sameFinding(finding, open.finding));
    this.said = 'ignored';
    this.ports.ignore(open.finding, choice);
    const left = this.findings();
    const next = left[Math.min(at, left.length - 1)];
    // The next one in the same field; otherwise the work here is done.
    if (next?.field === open.finding.field) this.openCard(next, 'press');
    else {
      const before = this.returnTo?.deref();
      this.returnTo = undefined;
      if (before?.isConnected) before.focus({ preventScroll: true });
    }
  }

  private async copy(): Promise<boolean> {
    const { open } = this;
    if (open?.fix === undefined) return false;
    const mended = applyFix(this.textOf(open.finding.field), open.fix);
    if (mended === undefined) return false;
    try {
      await navigator.clipboard.writeText(mended.text);
      return true;
    } catch {
      return false;
    }
  }

  /** Next and previous, wherever the focus is; every other key belongs to the page. */
  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || this.mounted === undefined) return;
    const { next, previous, close } = this.keys;
    const by = isPressed(next, event) ? 1 : isPressed(previous, event) ? -1 : undefined;
    if (by === undefined) {
      // A card that only the pointer opened closes on the same key, which the page gets as well.
      if (this.open?.by === 'hover' && isPressed(close, event)) this.close();
      return;
    }
    if (!this.canStep()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.goTo(by);
  }

  /** To the next or previous finding, as the page stands now; whoever asks has seen to it that a person wants it. */
  goTo(by: 1 | -1): void {
    if (!this.canStep()) return;
    if (this.mounted?.hasFocus() !== true) this.returnTo = focused();
    this.step(by);
  }

  private canStep(): boolean {
    const judgement = this.mounted && this.ports.judge();
    if (judgement === undefined) return false;
    this.judgement = judgement;
    return this.findings().length > 0;
  }
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
