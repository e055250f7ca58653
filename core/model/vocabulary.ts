import { z } from 'zod';
import { CategoryPath } from './category';
import { ConsoleId } from './console';
import { IsoDate } from './source';

const Words = z.array(z.string().min(2).max(20)).min(1).max(80);

/** Where the words come from: nobody publishes them, they are ours. */
const OwnVocabulary = z.strictObject({ document: z.literal('own vocabulary'), checked: IsoDate });

/** What people say for a category, by its path, for a paper, rule or violation, by its id, or for a closed service, by its name. */
export const Terms = z.union([
  z.strictObject({ path: CategoryPath, words: Words }),
  z.strictObject({ id: z.string().min(1).max(240), words: Words }),
  z.strictObject({ closed: z.string().min(1).max(60), words: Words }),
]);

/** Words in people's mouths that the platforms' own texts do not hold; the telling ones first. */
export const VocabularyFile = z.strictObject({
  $schema: z.string().optional(),
  source: OwnVocabulary,
  /** Console and channel of the paths. */
  console: ConsoleId.optional(),
  channel: z.literal('live').optional(),
  terms: z.array(Terms).min(1),
});

/** Under what a closed service stands in the vocabulary. */
export const closedServiceId = (service: string): string => `closed/${service}`;

/** Words by the id of what they mean, see also {@link closedServiceId}. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;
