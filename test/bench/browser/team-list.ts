import type { Page } from 'playwright-core';
import type { TeamWord } from '../../../core/model/team-words';
import type { Session } from '../../e2e/browser';
import { openSeedPage, seed } from '../../e2e/seed';
import { chineseWords } from '../words';
import { blocksOf, watchBlocks } from './blocks';

const COUNT = 100_000;
/** Only the last word of the list stands in the text: all the others end with a character that nobody types. */
const WORD = '青禾旧品牌';
const TEXT = '支持青禾旧品牌排班。';

export interface TeamListFigures {
  /** Milliseconds from the list being stored to its last word being found on an open page. */
  stored: number;
  /** From a page's first verdict to the last word being found on it, the list being stored already. */
  opened: number;
  /** Milliseconds for which the page was blocked meanwhile, at most at a time and altogether. */
  longest: number;
  total: number;
}

/** Stores a team's list of 100,000 words beside an open form, and opens the form again with it. */
export async function teamList(session: Session, form: Page): Promise<TeamListFigures> {
  await form.locator('textarea').last().fill(TEXT);
  await watchBlocks(form);
  await form.addInitScript(noteFindings);
  await form.evaluate(noteFindings);
  const words: TeamWord[] = chineseWords(COUNT - 1).map((word) => ({ word: `${word}乄`, kind: 'ban' }));
  words.push({ word: WORD, kind: 'ban' });
  const seeds = await openSeedPage(session);
  await seed(seeds, {
    teamWords: [
      {
        id: '00000000-0000-4000-8000-00000000000a',
        name: 'bench',
        enabled: true,
        level: 'warn',
        words,
        importedAt: '2026-01-01T00:00:00.000Z',
      },
    ],
  });
  const storedAt = await seeds.evaluate(() => Date.now());
  await seeds.close();
  const stored = (await notes(form)).word - storedAt;

  await form.goto(`${form.url()}&${new URLSearchParams({ intro: TEXT })}`);
  await blocksOf(form);
  const { verdict, word } = await notes(form);
  const { longest, total } = await blocksOf(form);
  return { stored, opened: word - verdict, longest, total };
}

interface Notes {
  verdict: number;
  word: number;
}

/** Runs in the page: notes when the overlay first has a verdict, and when it first shows a word of a team. */
function noteFindings(): void {
  const notes = { verdict: 0, word: 0 };
  Object.assign(globalThis, { notes });
  const look = (): void => {
    const host = document.querySelector('guoshen-overlay');
    if (notes.verdict === 0 && host?.hasAttribute('data-verdict')) notes.verdict = Date.now();
    if (host?.shadowRoot?.querySelector('[data-finding="team/word"]')) notes.word = Date.now();
    else setTimeout(look, 2);
  };
  look();
}

async function notes(page: Page): Promise<Notes> {
  const found = await page.waitForFunction(
    () => {
      const { notes } = globalThis as unknown as { notes: Notes };
      return notes.word > 0 ? notes : undefined;
    },
    undefined,
    { timeout: 60_000 },
  );
  return (await found.jsonValue()) as Notes;
}
