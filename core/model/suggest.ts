import { z } from 'zod';
import { CategoryPath } from './category';
import { ConsoleId } from './console';
import { IsoDate, type Source } from './source';
import type { Vocabulary } from './vocabulary';

const OwnWords = z.strictObject({ document: z.literal('own vocabulary'), checked: IsoDate });
const Saying = z.string().min(1).max(20);

/**
 * Words that say who somebody is rather than what they do: an authority, a platform for others, a shop. They make some
 * categories likelier, and others less likely when they are missing.
 */
export const Cue = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  says: z.array(Saying).min(1).max(80),
  /** The categories meant: of these groups, or with one of these words in the path, and with none of the others. */
  groups: z.array(z.string().min(1).max(40)).min(1).optional(),
  names: z.array(z.string().min(1).max(40)).min(1).optional(),
  except: z.array(z.string().min(1).max(40)).min(1).optional(),
  /** By how much the evidence counts when the words are there, and when they are not. */
  present: z.number().gt(0).max(5),
  absent: z.number().gt(0).max(5),
});
export type Cue = z.infer<typeof Cue>;

/** How people describe a service that a category closes. */
export const ClosedSaying = z.strictObject({
  /** The service as the category names it. */
  service: z.string().min(1).max(80),
  /** Words that together mean it: blanks between words that are all there, `|` between words of which one is. */
  says: z.array(z.string().min(2).max(120)).min(1).max(20),
});
export type ClosedSaying = z.infer<typeof ClosedSaying>;

/** How people describe a kind of app that Meeting does not list. */
export const NotListedSaying = z.strictObject({
  /** Number of the kind. */
  kind: z.int().min(1),
  says: ClosedSaying.shape.says,
});

/** A kind of app that a console does not list at all. */
export interface NotListedService {
  console: ConsoleId;
  /** As the source names it. */
  what: string;
  source: Source;
  says: readonly string[];
}

/**
 * Words of everyday descriptions, by category: what is done, shown and sold there, by whom and to whom. Nobody looks for
 * a category by them, so the search does not know them; several of them together speak for a category.
 */
export const DescribedFile = z.strictObject({
  $schema: z.string().optional(),
  source: OwnWords,
  console: ConsoleId,
  terms: z.array(z.strictObject({ path: CategoryPath, words: z.array(Saying).min(1).max(120) })).min(1),
});

/** What it takes to tell a category from a description, beside the vocabulary. */
export const SuggestFile = z.strictObject({
  $schema: z.string().optional(),
  source: OwnWords,
  /** Words that name a console. */
  consoles: z.partialRecord(ConsoleId, z.array(Saying).min(1)),
  /** Right before a word these turn it round. */
  negations: z.array(Saying).min(1),
  /** Right before what is closed these say that somebody works against it. */
  against: z.array(Saying).min(1),
  /** What comes behind these is a second thing that somebody does. */
  besides: z.array(Saying).min(1),
  /** Words that so many descriptions hold that they say little of any. */
  common: z.array(Saying).min(1),
  /** Words of how and by whom that call for no category. */
  manner: z.array(Saying).min(1),
  cues: z.array(Cue).min(1),
  closed: z.array(ClosedSaying),
});

/** How people describe what Meeting does not list. */
export const NotListedSayingsFile = z.strictObject({
  $schema: z.string().optional(),
  source: OwnWords,
  kinds: z.array(NotListedSaying).min(1),
});

export type SuggestData = Omit<z.infer<typeof SuggestFile>, '$schema' | 'source'> & {
  notListed: readonly NotListedService[];
  /** Words of everyday descriptions, by the id of the category. */
  described: Vocabulary;
};
