/** Milliseconds of work between two pauses: what a person does meanwhile is answered within a frame. */
const SLICE = 8;

/** Lets the page do something else first. A message and no timer: timers of a page that is not seen come once a second. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

/** Does a piece of work for each of many things, with pauses in which the page can do something else. */
export async function inSlices<T>(things: Iterable<T>, work: (thing: T) => void): Promise<void> {
  let start = performance.now();
  for (const thing of things) {
    work(thing);
    if (performance.now() - start < SLICE) continue;
    await nextTask();
    start = performance.now();
  }
}
