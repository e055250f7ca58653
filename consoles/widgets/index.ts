import type { FieldKind } from '../../core/model/page';
import { readCheckables, readNativeSelects } from './choice';
import { readPrintedText, readTextField } from './text';
import { readUpload } from './upload';
import type { WidgetReader } from './value';
import { readWeuiCascader, readWeuiDropdown } from './weui-cascader';

/** Readers to try for each kind of field, the surest first. */
export const READERS: Readonly<Record<FieldKind, readonly WidgetReader[]>> = {
  text: [readTextField, readPrintedText],
  category: [readWeuiCascader, readNativeSelects, readWeuiDropdown, readCheckables, readTextField, readPrintedText],
  choice: [readNativeSelects, readCheckables, readWeuiDropdown, readTextField, readPrintedText],
  checkbox: [readCheckables],
  upload: [readUpload],
};

export type { WidgetValue } from './value';
