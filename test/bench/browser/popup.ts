import type { Session } from '../../e2e/browser';
import { median } from '../measure';

const ROUNDS = 5;

/** Milliseconds since the popup's page began to load. */
interface Opening {
  /** The first picture. */
  paint: number;
  /** The first line for a question that stands in the field as soon as there is one. */
  answer: number;
}

async function opening(session: Session): Promise<Opening> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 360, height: 560 });
  await page.addInitScript(() => {
    const times = { field: 0, answer: 0 };
    Object.assign(globalThis, { times });
    new MutationObserver((_, observer) => {
      const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
      if (field !== null && times.field === 0) {
        times.field = performance.now();
        // As a browser does it for a key, past what the view's library has put over the property.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '医疗');
        field.dispatchEvent(new InputEvent('input', { bubbles: true, data: '医疗', inputType: 'insertText' }));
      }
      if (document.querySelector('[role="option"]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        times.answer = performance.now();
      });
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await page.getByRole('option').first().waitFor();
  const times = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { times } = globalThis as unknown as { times: { answer: number } };
    return { paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, answer: times.answer };
  });
  await page.close();
  return times;
}

/** How soon the popup is there, and how soon it answers. */
export async function popupNote(session: Session): Promise<string> {
  const first = await opening(session);
  const times: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await opening(session));
  const of = (what: keyof Opening): string => median(times.map((each) => each[what])).toFixed(0);
  return (
    `popup: first picture after ${of('paint')} ms, first answer after ${of('answer')} ms (aims 150); ` +
    `the first time ${first.paint.toFixed(0)} and ${first.answer.toFixed(0)}`
  );
}
