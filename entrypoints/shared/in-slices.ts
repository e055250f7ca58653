/** Milliseconds of work between two pauses: what a person does meanwhile is answered within a frame. */
const SLICE = 8;

/** Lets the page do something else first. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Does a piece of work for each of many things, with pauses in which the page can do something else. */
export async function inSlices<T>(
  things: Iterable<T>,
  work: (thing: T) => void,
  pause: () => Promise<void> = nextTask,
): Promise<void> {
  let start = performance.now();
  for (const thing of things) {
    work(thing);
    if (performance.now() - start < SLICE) continue;
    await pause();
    start = performance.now();
  }
}
