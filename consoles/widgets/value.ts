import type { CategoryReading } from '../../core/model/submission';

/** What a widget shows. Elements are for use in the same turn only: pages rebuild them at any time. */
export interface WidgetValue {
  /** The text; `''` when the widget is there and empty; undefined when it is there and could not be read. */
  value: string | undefined;
  /** For category widgets: what is chosen, one entry for each chooser. */
  categories?: CategoryReading[];
  readOnly?: boolean;
  required?: boolean;
  /** The element to go to when the person wants to change the value. */
  control: Element;
}

/**
 * Reads one family of widgets inside a row's box; undefined when none of them is there.
 *
 * @param beside All boxes of the row: where nothing is around them, controls that belong together are boxes of their own.
 */
export type WidgetReader = (box: Element, beside?: readonly Element[]) => WidgetValue | undefined;
