import { type Counts, countsOf, type GuardReason, type OverlayQuestion } from '../../components/overlay/state';
import type { PageReading } from '../../consoles/read';
import { resolvePath, settlePrinted } from '../../core/catalogue/printed';
import { consistencyFindings } from '../../core/checks/consistency';
import type { FieldJudges } from '../../core/checks/judge-field';
import { closedServices } from '../../core/checks/not-open';
import { type CategoryPath, type PathEntry, type PathFacts, pathText } from '../../core/model/category';
import type { FieldKey } from '../../core/model/console';
import type { ConsoleFacts } from '../../core/model/console-facts';
import type { Ignore } from '../../core/model/ignore';
import type { ConsolePage } from '../../core/model/page';
import type { Review } from '../../core/model/review';
import type { CategoryView } from '../../core/model/view';
import { type PapersState, review, rulesFor } from '../../core/review';
import type { ChosenFiles } from './chosen-files';
import type { FormMemory } from './form-memory';
import type { Papers } from './papers';
import type { SelfChecks } from './self-checks';
import type { TeamWords } from './team-words';

type JudgingFacts = Pick<ConsoleFacts, 'rules' | 'paths'> & { pages: readonly ConsolePage[] };

/** What a page is, as judged on a fresh read. */
export interface Judgement {
  page: ConsolePage;
  reading: PageReading;
  review: Review;
  /** By what the texts were judged. */
  judges: FieldJudges;
  /** The category of each chooser on the page: as resolved, or as the person corrected it. */
  categories: { parts: string[]; path?: CategoryPath; view?: CategoryView; corrected: boolean }[];
  labels: Partial<Record<FieldKey, string>>;
  /** Why a press on submit is held. */
  reasons: GuardReason[];
  /** What a person has to look at, with the ticks for this submission. */
  questions: OverlayQuestion[];
  /** Numbers of open points. */
  counts: Counts;
  /** Papers of a chosen category, or the team's words, are still being looked up. */
  pending: boolean;
}

/** Judges what was read of the form in front; undefined on addresses that are not ours. */
export function judgePage(
  seen: PageReading | undefined,
  facts: JudgingFacts,
  corrections: ReadonlyMap<number, CategoryPath>,
  papers: Papers,
  selfChecks: SelfChecks,
  ignores: readonly Ignore[],
  files: ChosenFiles,
  memory: FormMemory,
  team: Pick<TeamWords, 'check' | 'state'>,
): Judgement | undefined {
  if (seen === undefined) return undefined;
  const { page } = seen;
  const ofConsole = facts.paths.filter(({ console, channel }) => console === page.console && channel === undefined);
  const reading = settled(seen, ofConsole);
  const read = reading.submission.categories;
  const categories = read.map(({ parts, complete }, index) => {
    const corrected = corrections.get(index);
    const path = corrected ?? (complete ? resolvePath(ofConsole, parts) : undefined);
    const view = path && papers.get(page.console, path);
    return { parts, ...(path && { path }), ...(view && { view }), corrected: corrected !== undefined };
  });
  const chosen = chosenOf(ofConsole, categories);
  const questions = selfChecks.questionsFor(page.id, reading.submission, chosen);
  const ofFiles = files.judge(reading);
  const judges: FieldJudges = {
    rules: rulesFor(facts.rules, page.console, page.id),
    notOpen: closedServices(categories.flatMap(({ path }) => factsOf(ofConsole, path) ?? [])),
    team: team.check,
  };
  const papersState = papersOf(categories);
  const answer = review({
    submission: {
      ...reading.submission,
      categories: read.map((category, index) =>
        categories[index]?.corrected ? { parts: categories[index].path ?? [], complete: true } : category,
      ),
    },
    page,
    ...judges,
    teamState: team.state,
    resolveCategory: (parts) => resolvePath(ofConsole, parts),
    papers: papersState,
    ignores,
    otherFindings: [...ofFiles.findings, ...consistencyFindings(memory.recall(reading).differences, valuesOf(reading))],
    filesBeingRead: ofFiles.reading,
    openQuestions: questions.filter(({ ticked }) => !ticked).length,
  });
  const labels = Object.fromEntries([...reading.places].map(([key, { label }]) => [key, label]));
  return {
    page,
    reading,
    review: answer,
    judges,
    categories,
    labels,
    reasons: reasonsOf(answer),
    questions,
    counts: countsOf({ review: answer, categories, questions }),
    pending: papersState === 'pending' || team.state === 'pending',
  };
}

/** A form of which enough is there to be kept: what an expired login or a next step has left of one is not. */
export const wholeForm = (judgement: Judgement | undefined): PageReading | undefined =>
  judgement === undefined || judgement.review.verdict === 'unread' ? undefined : judgement.reading;

/** A reading whose printed categories are those that the facts know; what turned out to be other words is not there. */
function settled(reading: PageReading, paths: readonly PathEntry[]): PageReading {
  const { submission } = reading;
  if (submission.categories.every(({ printed }) => printed !== true)) return reading;
  const categories = submission.categories.flatMap((category) => settlePrinted(paths, category));
  if (categories.length > 0) return { ...reading, submission: { ...submission, categories } };
  const { category: _, ...fields } = submission.fields;
  const places = new Map([...reading.places].filter(([key]) => key !== 'category'));
  return { ...reading, submission: { ...submission, fields, categories }, places };
}

/** What the facts say of a whole path. */
const factsOf = (paths: readonly PathFacts[], path: CategoryPath | undefined): PathFacts | undefined =>
  path && paths.find((entry) => pathText(entry.path) === pathText(path));

/** What is known of the chosen categories; undefined while one of them is not clear, or none is chosen. */
function chosenOf(paths: readonly PathFacts[], categories: Judgement['categories']): PathFacts[] | undefined {
  const known = categories.flatMap(({ path }) => factsOf(paths, path) ?? []);
  return known.length > 0 && known.length === categories.length ? known : undefined;
}

const valuesOf = ({ submission }: PageReading): Partial<Record<FieldKey, string>> =>
  Object.fromEntries(
    Object.entries(submission.fields).flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]])),
  );

function papersOf(categories: Judgement['categories']): PapersState {
  const chosen = categories.filter(({ path }) => path !== undefined);
  if (chosen.some(({ view }) => view === undefined)) return 'pending';
  if (chosen.some(({ view }) => view?.satisfied === false || view?.closedBeta !== undefined)) return 'outstanding';
  return chosen.some(({ view }) => view?.tree) ? 'satisfied' : 'none-needed';
}

const reasonsOf = ({ findings, missing }: Review): GuardReason[] => [
  ...missing.map((field) => ({ kind: 'missing' as const, field })),
  ...findings
    .filter(({ level }) => level === 'block')
    .map(({ field, rule, message, instead }) => ({ kind: 'finding' as const, field, rule, message, instead })),
];
