import { browser } from 'wxt/browser';
import { z } from 'zod';
import { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { ConsoleFacts } from '../../core/model/console-facts';
import { Ignore } from '../../core/model/ignore';
import { FormMemory, type Request } from '../../core/model/message';
import { TeamWordsPart } from '../../core/model/team-words';
import { CategoryView } from '../../core/model/view';

const FoundCategories = z.array(z.object({ path: CategoryPath, name: z.string() }));
export type FoundCategories = z.infer<typeof FoundCategories>;

/** Questions to the background. After an update of the extension nobody answers any more: then nothing is known. */
export const askCategory = (
  console: ConsoleId,
  path: CategoryPath,
  channel?: 'live',
): Promise<CategoryView | undefined> =>
  ask({ kind: 'category', console, path, ...(channel && { channel }) }, CategoryView);

export const askCategories = async (console: ConsoleId, query: string): Promise<FoundCategories> =>
  (await ask({ kind: 'search-categories', console, query }, FoundCategories)) ?? [];

export const askTeamWords = (part: number): Promise<TeamWordsPart | undefined> =>
  ask({ kind: 'team-words', part }, TeamWordsPart);

// The background has read the pack whole; to read it again here would only cost the page its time.
const PageFacts = z.object({ facts: z.custom<ConsoleFacts>((facts) => typeof facts === 'object').optional() });

/** Facts other than those that are built in; undefined without an answer. */
export const askPageFacts = (): Promise<z.infer<typeof PageFacts> | undefined> =>
  ask({ kind: 'page-facts' }, PageFacts);

export const tellBadge = (state: Omit<Extract<Request, { kind: 'badge' }>, 'kind'>): void =>
  tell({ kind: 'badge', ...state });

export const askFormMemory = (
  question: Omit<Extract<Request, { kind: 'form-memory' }>, 'kind'>,
): Promise<FormMemory | undefined> => ask({ kind: 'form-memory', ...question }, FormMemory);

/** Says something that needs no answer. */
export function tell(request: Request): void {
  void ask(request, z.unknown());
}

export const askIgnores = (console: ConsoleId): Promise<Ignore[] | undefined> =>
  ask({ kind: 'ignores', console }, z.array(Ignore));

/** Said once more when no answer comes: the background may have been ended in the middle, and twice does no harm. */
export function tellIgnore(kind: 'ignore' | 'take-back', console: ConsoleId, ignore: Ignore): void {
  const tell = (): Promise<true | undefined> => ask({ kind, console, ignore }, z.literal(true));
  void tell().then((done) => done ?? tell());
}

async function ask<T>(request: Request, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    const answer = schema.safeParse(await browser.runtime.sendMessage(request));
    return answer.success ? answer.data : undefined;
  } catch {
    return undefined;
  }
}
