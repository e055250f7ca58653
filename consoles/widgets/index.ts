import type { FieldKind } from '../../core/model/page';
import { isVisible } from '../text';
import { readCards } from './cards';
import { readChips, readTagBox } from './chips';
import { readCheckables, readNativeSelects } from './choice';
import { readColumns, readTree } from './option-tree';
import { readSegment } from './segment';
import { readReached, readShownChoice } from './shown-choice';
import { readSwitch } from './switch';
import { readPrintedCategory, readPrintedText, readTextField } from './text';
import { readUpload } from './upload';
import type { WidgetReader, WidgetValue } from './value';
import { readWeuiCascader, readWeuiDropdown } from './weui-cascader';

/** Readers to try for each kind of field, the surest first: a console may ask for the same thing with another widget. */
export const READERS: Readonly<Record<FieldKind, readonly WidgetReader[]>> = {
  text: [readTagBox, readTextField, readNativeSelects, readShownChoice, readCheckables, readSwitch],
  tags: [readChips, readNativeSelects, readShownChoice, readCheckables, readTextField],
  category: [
    readWeuiCascader,
    readNativeSelects,
    readShownChoice,
    readTree,
    readColumns,
    readWeuiDropdown,
    readSegment,
    readCheckables,
    readCards,
    readTextField,
    readReached,
  ],
  choice: [
    readNativeSelects,
    readShownChoice,
    readTree,
    readColumns,
    readCheckables,
    readSegment,
    readSwitch,
    readWeuiDropdown,
    readCards,
    readChips,
    readTextField,
    readReached,
  ],
  checkbox: [readCheckables, readSwitch],
  upload: [readUpload],
};

/** Farther out than the words nearest to a label, something of which one part is drawn as chosen is the page's own. */
export const FAR_READERS: typeof READERS = {
  ...READERS,
  category: READERS.category.filter((reader) => reader !== readCards),
  choice: READERS.choice.filter((reader) => reader !== readCards),
};

/** Readers of rows without a control: the value is printed. */
export const PRINTED: Readonly<Record<FieldKind, WidgetReader | undefined>> = {
  text: readPrintedText,
  tags: readPrintedText,
  category: readPrintedCategory,
  choice: readPrintedText,
  checkbox: undefined,
  upload: undefined,
};

export { isAction, readPrintedCategory } from './text';
export type { WidgetReader, WidgetValue } from './value';

/** The first value that one of some readers finds in some boxes. */
export function firstValue(boxes: readonly Element[], readers: readonly WidgetReader[]): WidgetValue | undefined {
  // Dialogs are rendered in advance and hidden; what nobody sees is not the page's answer.
  const seen = boxes.filter(isVisible);
  for (const reader of readers) {
    for (const box of seen) {
      const value = reader(box, seen);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
