/** Resolves when the first picture of the page is on the screen: what is large and not needed for it comes then. */
const firstPaint: Promise<void> = new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
});

/** After the first picture, and with the schemas' library set up before any schema is made. */
export const afterPaint: Promise<unknown> = firstPaint.then(() => import('./zod'));
