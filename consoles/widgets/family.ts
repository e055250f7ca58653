/** How a component library shows what was chosen in a list that it draws itself. */
export interface ShownFamily {
  /** The box that shows it. */
  shown: string;
  /** In it: what stands there while nothing is chosen. */
  empty?: string;
  /** In it: each of several that were chosen. */
  part?: string;
  /** The same while the list is open, where that is drawn in another way. */
  partWhileOpen?: string;
}
