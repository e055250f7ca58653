import type { FieldKind } from '../../core/model/page';
import { readChips, readTagBox } from './chips';
import { readCheckables, readNativeSelects } from './choice';
import { readSegment } from './segment';
import { readReached, readShownChoice } from './shown-choice';
import { readSwitch } from './switch';
import { readPrintedCategory, readPrintedText, readTextField } from './text';
import { readUpload } from './upload';
import type { WidgetReader } from './value';
import { readWeuiCascader, readWeuiDropdown } from './weui-cascader';

/** Readers to try for each kind of field, the surest first: a console may ask for the same thing with another widget. */
export const READERS: Readonly<Record<FieldKind, readonly WidgetReader[]>> = {
  text: [readTagBox, readTextField, readNativeSelects, readShownChoice, readCheckables, readSwitch],
  tags: [readChips, readNativeSelects, readShownChoice, readCheckables, readTextField],
  category: [
    readWeuiCascader,
    readNativeSelects,
    readShownChoice,
    readWeuiDropdown,
    readSegment,
    readCheckables,
    readTextField,
    readReached,
  ],
  choice: [
    readNativeSelects,
    readShownChoice,
    readCheckables,
    readSegment,
    readSwitch,
    readWeuiDropdown,
    readChips,
    readTextField,
    readReached,
  ],
  checkbox: [readCheckables, readSwitch],
  upload: [readUpload],
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

export type { WidgetReader, WidgetValue } from './value';
