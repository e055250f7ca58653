/** From papers to categories: which are open with what is held, which are one paper away, what each paper opens. */
import type { Category } from '../model/category';
import type { ProfileNumbers } from '../model/condition';
import { leavesOf, type Requirement, type RequirementLeaf } from '../model/requirement';
import { combine } from '../requirements/combine';
import { checkConditions } from '../requirements/conditions';
import { distanceOf } from './distance';

/** A category with everything that it takes, what everybody has to give included. */
interface Asked {
  category: Category;
  tree: Requirement | null;
}

/** Prepared once for all questions. */
export interface PapersIndex {
  asked: readonly Asked[];
  /** By document id, the categories whose tree holds it. */
  uses: ReadonlyMap<string, readonly Category[]>;
}

/** A category that can be applied for now. */
export interface OpenCategory {
  category: Category;
  /** It asks for no paper at all. */
  nothingAsked: boolean;
  /** Held papers of which something particular is asked, or that are somebody else's: a person has to look. */
  look: RequirementLeaf[];
  /** Conditions beside papers that are not known to be met; of markets only. */
  openConditions: string[];
}

/** A category for which a single further document is enough, whichever of those. */
export interface NearCategory {
  category: Category;
  /** Ids of documents, in the order of the tree. */
  documents: string[];
}

export interface ByPapers {
  open: OpenCategory[];
  oneAway: NearCategory[];
  /** Of every document that opens something by itself, what; those that open most come first. */
  opens: { document: string; categories: Category[] }[];
}

/** Who applies, and when. */
export interface Applicant {
  profile: ProfileNumbers;
  /** Today, `YYYY-MM-DD`: conditions on the company's age are judged with it. */
  date: string;
}

const UNKNOWN: Applicant = { profile: {}, date: '' };

/** Prepares all categories; those that stand for everybody's papers are part of the others. */
export function buildPapersIndex(categories: readonly Category[]): PapersIndex {
  const commons = categories.filter(({ common }) => common === true);
  const asked = categories.flatMap((category) => {
    if (category.common === true || category.closedBeta !== undefined) return [];
    const common = commons.find(
      ({ console, channel }) => console === category.console && channel === category.channel,
    )?.requirement;
    return [{ category, tree: combine(common ?? null, category.requirement) }];
  });
  const uses = new Map<string, Category[]>();
  for (const { category, tree } of asked) {
    const documents = new Set(tree === null ? [] : leavesOf(tree).map(({ document }) => document));
    for (const document of documents) {
      const list = uses.get(document);
      if (list === undefined) uses.set(document, [category]);
      else list.push(category);
    }
  }
  return { asked, uses };
}

/**
 * What the held documents open. Categories that take no online application are left out.
 *
 * @param held ids of documents in the catalogue
 * @param applicant without it every condition beside papers is left open
 */
export function matchPapers(index: PapersIndex, held: ReadonlySet<string>, applicant: Applicant = UNKNOWN): ByPapers {
  const open: OpenCategory[] = [];
  const oneAway: NearCategory[] = [];
  const opens = new Map<string, Category[]>();
  for (const { category, tree } of index.asked) {
    const distance = distanceOf(tree, held);
    if (distance.kind === 'open') {
      const openConditions = conditionsLeft(category, applicant);
      open.push({ category, nothingAsked: tree === null, look: distance.look, openConditions });
    } else if (distance.kind === 'one-away') {
      oneAway.push({ category, documents: [...distance.documents] });
      for (const document of distance.documents) {
        const list = opens.get(document);
        if (list === undefined) opens.set(document, [category]);
        else list.push(category);
      }
    }
  }
  return {
    open,
    oneAway,
    opens: [...opens]
      .map(([document, categories]) => ({ document, categories }))
      .sort((a, b) => b.categories.length - a.categories.length),
  };
}

function conditionsLeft({ conditions = [] }: Category, { profile, date }: Applicant): string[] {
  return checkConditions(conditions, profile, date)
    .filter(({ state }) => state !== 'met')
    .map(({ condition }) => condition.text);
}
