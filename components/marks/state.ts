import type { FieldKey, Level } from '../../core/model/console';
import type { Ignore, IgnoreReason } from '../../core/model/ignore';
import type { Finding, LetThroughText } from '../../core/model/review';
import type { Rect } from '../overlay/place';
import type { Mark } from '../ui/mark';
import type { MarkKeys } from './keys';

/** How far a decision to ignore reaches: this finding where it stands, the rule in this field, the wording anywhere. */
export type IgnoreScope = Ignore['scope'];

export interface IgnoreChoice {
  scope: IgnoreScope;
  reason: IgnoreReason;
}

/** A field with findings. */
export interface MarkedField {
  field: FieldKey;
  /** As it is read on the page. */
  label: string;
  findings: Finding[];
  text: string;
  /** The part of it that can be seen; without it there is no mark. */
  box?: Rect | undefined;
}

/** What the card is about, and how it came to be open. */
export interface OpenCard {
  field: FieldKey;
  finding: Finding;
  /** Place among all findings of the page, from 0. */
  index: number;
  /** A card that was opened by hovering goes with the pointer; one that was asked for takes the focus. */
  by: 'hover' | 'focus' | 'press';
  /** Similar words in the same field that are fine. */
  fine?: LetThroughText | undefined;
  /** A corrected text that has been checked: what stands at the finding afterwards. */
  fix?: { before: string; mended: string; after: string } | undefined;
}

export interface MarksState {
  fields: readonly MarkedField[];
  total: number;
  card?: OpenCard | undefined;
  keys: MarkKeys;
  today: string;
}

export interface MarksCallbacks {
  /** `press` asks for the focus in the card. */
  open: (field: FieldKey, by: OpenCard['by']) => void;
  /** The card has the focus now: it stays when the pointer leaves. */
  hold: () => void;
  close: () => void;
  step: (by: 1 | -1) => void;
  ignore: (choice: IgnoreChoice) => void;
  /** True when the corrected text is on the clipboard. */
  copy: () => Promise<boolean>;
}

/** What a screen reader is told. */
export type Said = 'ignored';

export const levelMark: Record<Level, Mark> = { block: 'refused', warn: 'attention', advice: 'attention' };

/** The gravest level of some findings. */
export const gravest = (findings: readonly Finding[]): Level =>
  (['block', 'warn', 'advice'] as const).find((level) => findings.some((finding) => finding.level === level)) ??
  'advice';
