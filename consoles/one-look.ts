/**
 * One look at a page: a synchronous stretch of code that changes nothing. As long as it lasts, what was asked of an
 * element once has the same answer again; afterwards nothing is remembered, and no element is held.
 */
export function inOneLook<T>(look: () => T): T {
  depth += 1;
  try {
    return look();
  } finally {
    depth -= 1;
    if (depth === 0) for (const known of memories) known.clear();
  }
}

let depth = 0;
const memories: { clear(): void }[] = [];

/** The same question, asked of each thing once in one look. Outside of a look it is asked anew each time. */
export function oncePerLook<Thing extends object, Answer extends string | boolean | object>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new Map<Thing, Answer>();
  memories.push(known);
  return (thing) => {
    if (depth === 0) return ask(thing);
    const before = known.get(thing);
    if (before !== undefined) return before;
    const answer = ask(thing);
    known.set(thing, answer);
    return answer;
  };
}
