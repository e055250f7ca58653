/** Milliseconds of work between two pauses: what a person does meanwhile is answered within a frame. */
const SLICE = 8;

/** Does a piece of work for each of many things, with pauses in which the page can do something else. */
export async function inSlices<T>(things: Iterable<T>, work: (thing: T) => void): Promise<void> {
  let start = performance.now();
  for (const thing of things) {
    work(thing);
    if (performance.now() - start < SLICE) continue;
    await new Promise((done) => setTimeout(done));
    start = performance.now();
  }
}
