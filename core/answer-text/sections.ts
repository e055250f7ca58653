import { type CategoryPath, type Conflict, pathText } from '../model/category';
import type { CategoryView, ConditionView, NodeView } from '../model/view';
import { sourceLine } from './facts';
import type { Words } from './words';

/** A line, or papers with the case in which they are asked for. */
export type Part = string | { when?: string; tree: NodeView };

/** A heading with what stands below it. */
export interface Section {
  title: string;
  parts: readonly Part[];
}

/** All that the answer says beside the trees that everybody needs, in the order in which it matters. */
export function sectionsOf(view: CategoryView, words: Words): Section[] {
  const { closedBeta, irreversible, scope, everybody, extras = [], conditions = [], preferred = [] } = view;
  return [
    { title: words.extras, parts: [...(everybody?.extras ?? []), ...extras] },
    { title: words.mail, parts: closedBeta === undefined ? [] : [mailLine(closedBeta, words)] },
    { title: words.irreversible, parts: irreversible === undefined ? [] : [irreversible] },
    { title: words.notOpen, parts: view.notOpen },
    { title: words.references, parts: view.references.map((reference) => referenceLine(reference, words)) },
    { title: words.conditions, parts: conditions.map((condition) => conditionLine(condition, view, words)) },
    { title: words.conflicts, parts: (view.conflicts ?? []).flatMap((conflict) => conflictLines(conflict, words)) },
    { title: words.preferred, parts: preferred },
    { title: words.deposit, parts: [...depositLines(view, words), ...depositNotes(view, words)] },
    ...routeOf(view, words),
    ...onboardingOf(view, words),
    { title: words.liveAccess, parts: liveLines(view, words) },
    { title: words.liveFacts.variants, parts: (view.liveVariants ?? []).map(pathText) },
    { title: words.remarks, parts: view.remarks },
    { title: words.scope, parts: scope === '' ? [] : [scope] },
  ].filter(({ parts }) => parts.length > 0);
}

const aside = (notes: readonly string[], words: Words): string => (notes.length === 0 ? '' : words.aside(notes));

function mailLine({ email, subject, workingDays }: NonNullable<CategoryView['closedBeta']>, words: Words): string {
  return `${email}${aside([subject, ...(workingDays === undefined ? [] : [words.answerIn(workingDays)])], words)}`;
}

function referenceLine({ verb, text, to, when, unresolved }: CategoryView['references'][number], words: Words): string {
  const target = to.length === 0 ? text : to.map((path: CategoryPath) => pathText(path)).join('、');
  const lost = to.length === 0 ? [unresolved ?? words.unresolved] : [];
  return `${verb} ${target}${aside([...(when === undefined ? [] : [when]), ...lost], words)}`;
}

/** A condition with for whom it is, and where its answer is known, with that. */
export function conditionLine(
  { condition, state, waivedFor }: ConditionView,
  view: CategoryView,
  words: Words,
): string {
  const { kind, text, appliesTo, exempt } = condition;
  const route = view.startUpRoute;
  const notes = [
    ...(appliesTo === undefined ? [] : [words.only(appliesTo)]),
    ...(exempt === undefined ? [] : [words.exempt(exempt.join('、'))]),
    ...(route?.waives.some((waived) => waived === kind) ? [words.waivable(route.for.join('、'))] : []),
    ...(waivedFor === undefined ? [] : [words.exempt(waivedFor)]),
    ...(state === 'unknown' ? [] : [words.conditionStates[state]]),
  ];
  return `${text}${aside(notes, words)}`;
}

function conflictLines({ sides, stricter }: Conflict, words: Words): string[] {
  const [first, second] = sides.map(({ document, says }, at) => {
    const marked = stricter === (at === 0 ? 'first' : 'second') ? aside([words.stricter], words) : '';
    return `${document}${marked}${words.colon}${says}`;
  });
  return [`${first} ↔ ${second} – ${stricter === undefined ? words.bothSides : words.stricterSide}`];
}

/** The deposit's amount and dates; what else is said of it stands in its notes. */
export const depositLines = ({ deposit }: CategoryView, words: Words): string[] =>
  deposit === undefined
    ? []
    : [words.yuan(deposit.amount), words.depositDays(deposit.topUpWorkingDays, deposit.refundWorkingDays)];

const depositNotes = ({ deposit }: CategoryView, words: Words): string[] =>
  deposit === undefined ? [] : [...deposit.notes, sourceLine(deposit.source, words)];

function routeOf({ startUpRoute: route }: CategoryView, words: Words): Section[] {
  if (route === undefined) return [];
  const { name, for: kinds, when, tree, reviewer, workingDays, email } = route;
  const how = `${email}${aside([reviewer, words.answerIn(workingDays)], words)}`;
  return [{ title: name, parts: [`${kinds.join('、')}${words.colon}${words.routeWaives}`, when, { tree }, how] }];
}

function onboardingOf({ onboarding }: CategoryView, words: Words): Section[] {
  if (onboarding === undefined) return [];
  const { conditions, tree, source } = onboarding;
  return [{ title: words.onboarding, parts: [...conditions, { tree }, sourceLine(source, words)] }];
}

function liveLines({ scene, access, accessNote, individual, government, correspondsTo }: CategoryView, words: Words) {
  const line = (name: string, said: string | undefined): string[] =>
    said === undefined ? [] : [`${name}${words.colon}${said}`];
  const today = correspondsTo && [words.moved[correspondsTo.status], ...correspondsTo.to.map(pathText)];
  return [
    ...line(words.liveFacts.scene, scene),
    ...line(
      words.liveFacts.access,
      access && `${words.liveFacts.ways[access]}${aside(accessNote === undefined ? [] : [accessNote], words)}`,
    ),
    ...line(words.liveFacts.individual, individual),
    ...line(words.liveFacts.government, government),
    ...line(words.liveFacts.today, today?.filter((part) => part !== '').join(' ')),
  ];
}
