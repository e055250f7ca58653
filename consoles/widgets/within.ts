/** What a selector finds in a box, the box itself included. */
export const within = <E extends Element = Element>(box: Element, selector: string): E[] => [
  ...(box.matches(selector) ? [box as E] : []),
  ...box.querySelectorAll<E>(selector),
];
