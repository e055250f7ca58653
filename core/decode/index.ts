/** From a review notice to the rules, categories and papers of which it speaks, and what to do. */
import type { Catalogue } from '../catalogue/catalogue';
import { type Category, pathText } from '../model/category';
import type { ConsoleId, FieldKey } from '../model/console';
import type { Document } from '../model/document';
import { type NoticePhrases, type Notices, NoticeTopic } from '../model/notices';
import type { Bilingual, Rule } from '../model/rule';
import type { SuggestData } from '../model/suggest';
import { closedBy } from '../suggest/closed';
import { holdsSaying } from '../text/sayings';
import { categoriesIn, documentsIn, type MentionedCategory } from './mentions';
import { passagesOf, sentencesOf } from './passages';

export type { MentionedCategory } from './mentions';

/** One thing to do before submitting again. */
export interface Step {
  kind: 'rule' | 'category' | 'document' | 'field';
  /** Rule id or topic, path, document id, or field. */
  about: string;
  text: Bilingual;
}

export interface Decoded {
  console: ConsoleId;
  /** Ids of rules, and topics where no rule says it, in the order in which the notice speaks of them. */
  rules: string[];
  categories: MentionedCategory[];
  documents: Document[];
  fields: FieldKey[];
  /** Nothing was understood: only the topic `other` is told. */
  unsure: boolean;
  checklist: Step[];
}

export interface DecodeFacts {
  categories: readonly Category[];
  catalogue: Catalogue;
  rules: readonly Pick<Rule, 'id' | 'instead'>[];
  notices: Notices;
  suggest: SuggestData;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const isTopic = (means: string): means is NoticeTopic => NoticeTopic.safeParse(means).success;

/** @param console whose reviewers wrote it; without it their words decide */
export function decode(facts: DecodeFacts, text: string, console = consoleOf(text, facts.notices)): Decoded {
  const { notices } = facts;
  const own = facts.categories.filter((category) => category.console === console && category.channel === undefined);
  const masked = { text };
  const categories = categoriesIn(masked, own, notices);
  const documents = documentsIn(masked, facts.catalogue);
  const said = phrasesIn(folded(masked.text), console, notices);
  const rules = new Set(said.map(({ means }) => means as string));
  if (categories.some(({ verb }) => verb !== undefined)) rules.add('category');
  if (documents.length > 0 && notices.wanted.some((saying) => holdsSaying(folded(masked.text), saying)))
    if (!onlyATestAccount(documents, rules)) rules.add('document');
  // A service that is closed is left out, or another category is asked for.
  if (isClosed(facts, text, own)) rules.add('wechat/not-open').add('category');
  for (const { instead = [] } of said) for (const other of instead) rules.delete(other);
  const isKnown = [...rules].some((means) => means !== 'other');
  // What else a notice says beside something that was understood is often only its reason.
  if (
    isKnown &&
    !said.some((phrases) => phrases.means === 'other' && isOwnPoint(phrases, masked.text, notices, console))
  )
    rules.delete('other');
  if (rules.size === 0) rules.add('other');
  const fields = [
    ...new Set([
      ...fieldsIn(folded(masked.text), console, rules, said, notices),
      ...(rules.has('document') ? uploadsOf(documents, console, notices) : []),
    ]),
  ];
  return {
    console,
    rules: [...rules],
    categories,
    documents,
    fields,
    unsure: said.length === 0 && categories.length === 0 && documents.length === 0,
    checklist: checklistOf(facts, [...rules], categories, documents),
  };
}

/** To try an app takes an account: when something is broken, that is what the notice is about. */
const onlyATestAccount = (documents: readonly Document[], rules: ReadonlySet<string>): boolean =>
  rules.has('bug') && documents.every(({ id }) => id === 'product-test-account');

function consoleOf(text: string, { consoles }: Notices): ConsoleId {
  const lower = folded(text);
  const found = consoles.find(({ says }) => says.some((saying) => holdsSaying(lower, folded(saying))));
  return found?.console ?? 'wechat-mini-program';
}

/** The phrases that a notice holds, each sentence and clause for itself. */
function phrasesIn(text: string, console: ConsoleId, notices: Notices): NoticePhrases[] {
  const own = notices.phrases.filter((phrases) => phrases.console === undefined || phrases.console === console);
  const found = sentencesOf(text).flatMap((sentence) => inSentence(sentence, own, notices));
  return [...new Set(found)];
}

function inSentence(sentence: string, own: readonly NoticePhrases[], notices: Notices): NoticePhrases[] {
  const passages = passagesOf(sentence, subjectsOf(notices));
  return own.filter(({ says, unless = [], means }) =>
    // A topic may be spread over its sentence; a rule about a field is said in one breath.
    (isTopic(means) && means !== 'icon' && means !== 'screenshot'
      ? [sentence]
      : passages.map(({ about }) => about)
    ).some(
      (passage) =>
        says.some((saying) => holdsSaying(passage, saying)) && !unless.some((saying) => holdsSaying(passage, saying)),
    ),
  );
}

const knownSubjects = new WeakMap<Notices, string[]>();

/** Words that name fields. */
function subjectsOf(notices: Notices): string[] {
  const before = knownSubjects.get(notices);
  if (before !== undefined) return before;
  const subjects = notices.fields.flatMap(({ says }) => says.flatMap((saying) => saying.split(/[ |]/u)));
  knownSubjects.set(notices, subjects);
  return subjects;
}

/** Whether some sentence says this and nothing that is understood better. */
function isOwnPoint(phrases: NoticePhrases, text: string, notices: Notices, console: ConsoleId): boolean {
  const own = notices.phrases.filter((each) => each.console === undefined || each.console === console);
  return sentencesOf(folded(text)).some((sentence) => {
    const said = inSentence(sentence, own, notices);
    return said.includes(phrases) && said.every(({ means }) => means === 'other');
  });
}

function isClosed({ suggest }: DecodeFacts, text: string, own: readonly Category[]): boolean {
  return REFUSES.test(text) && closedBy(text, own, { ...suggest, negations: [], against: [] }).length > 0;
}
const REFUSES = /不开放|未开放|暂不支持|暂不开放|禁止提供|不支持提供/u;

function fieldsIn(
  text: string,
  console: ConsoleId,
  rules: ReadonlySet<string>,
  said: readonly NoticePhrases[],
  notices: Notices,
): FieldKey[] {
  const fields = new Set<FieldKey>();
  for (const { field, says, console: only } of notices.fields) {
    if (only !== undefined && only !== console) continue;
    if (says.some((saying) => holdsSaying(text, saying))) fields.add(field);
  }
  // 简称 and 页面标题 are not 名称 and 标题.
  if (rules.has('wechat/short-name-length') || rules.has('wechat/item-title-length')) fields.delete('name');
  if (fields.size === 0) {
    for (const { means, fields: usual = [] } of said)
      if (rules.has(means)) for (const field of usual) fields.add(field);
    const isText = [...rules].some((means) => !isTopic(means) && means.startsWith('market/'));
    if (isText && fields.size === 0) fields.add('description');
  }
  if (rules.has('category')) fields.add('category');
  else fields.delete('category');
  return [...fields];
}

/** Where the papers are uploaded that a notice wants. */
const uploadsOf = (documents: readonly Document[], console: ConsoleId, { uploads }: Notices): FieldKey[] =>
  uploads
    .filter((upload) => upload.console === console)
    .filter(({ documents: taken }) => documents.some(({ id }) => taken === undefined || taken.includes(id)))
    .map(({ field }) => field);

function checklistOf(
  { rules: known, notices }: DecodeFacts,
  rules: readonly string[],
  categories: readonly MentionedCategory[],
  documents: readonly Document[],
): Step[] {
  const steps: Step[] = categories.map(({ path, verb }) => ({
    kind: 'category',
    about: pathText(path),
    text: { zh: `${stepOf(verb).zh}：${pathText(path)}`, en: `${stepOf(verb).en}: ${pathText(path)}` },
  }));
  for (const { id, name } of documents)
    steps.push({ kind: 'document', about: id, text: { zh: `备好《${name}》`, en: `Get ${name}` } });
  for (const means of rules) {
    if ((means === 'category' && categories.length > 0) || (means === 'document' && documents.length > 0)) continue;
    const text = isTopic(means) ? notices.steps[means] : known.find(({ id }) => id === means)?.instead;
    if (text !== undefined) steps.push({ kind: 'rule', about: means, text });
  }
  return steps;
}

/** What a category's verb asks a person to do. */
const STEPS: Readonly<Record<string, Bilingual>> = {
  需补充: { zh: '补充类目', en: 'Add' },
  需选择: { zh: '改选类目', en: 'Choose' },
  可选择: { zh: '可选类目', en: 'May choose' },
  建议选: { zh: '建议改选', en: 'Preferably choose' },
  已通过: { zh: '须先通过这个类目', en: 'Has to be approved first' },
};
const stepOf = (verb: string | undefined): Bilingual => STEPS[verb ?? ''] ?? { zh: '核对类目', en: 'Check' };
