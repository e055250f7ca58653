import type { FieldKind } from '../../core/model/page';
import { readChips } from './chips';
import { readCheckables, readNativeSelects } from './choice';
import { readShownChoice } from './shown-choice';
import { readPrintedCategory, readPrintedText, readTextField } from './text';
import { readUpload } from './upload';
import type { WidgetReader } from './value';
import { readWeuiCascader, readWeuiDropdown } from './weui-cascader';

/** Readers to try for each kind of field, the surest first. */
export const READERS: Readonly<Record<FieldKind, readonly WidgetReader[]>> = {
  text: [readTextField, readPrintedText],
  tags: [readChips, readShownChoice, readTextField, readPrintedText],
  category: [
    readWeuiCascader,
    readNativeSelects,
    readShownChoice,
    readWeuiDropdown,
    readCheckables,
    readTextField,
    readPrintedCategory,
  ],
  choice: [
    readNativeSelects,
    readShownChoice,
    readCheckables,
    readWeuiDropdown,
    readChips,
    readTextField,
    readPrintedText,
  ],
  checkbox: [readCheckables],
  upload: [readUpload],
};

export type { WidgetValue } from './value';
