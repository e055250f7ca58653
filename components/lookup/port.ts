import type { KnowledgeAnswer } from '../../core/facts/knowledge-answer';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { CategoryView } from '../../core/model/view';
import type { LookupHit } from './hits';
import type { ToolFacts } from './tool-facts';

/** What the lookup asks of the facts; everything answers at once and offline. */
export interface LookupFacts {
  search: (query: string) => readonly LookupHit[];
  /** A line for something that is known by its id. */
  hitOf: (id: string) => LookupHit | undefined;
  /** What a category takes, of one kind of applicant when one is named. */
  viewOf: (id: string, applicant?: string) => CategoryView | undefined;
  /** Kinds of applicant that a category tells apart. */
  applicantsOf: (id: string) => readonly string[];
  /** The answer behind a rule or violation. */
  knowledgeOf: (id: string) => KnowledgeAnswer | undefined;
  /** Id of the category with this whole path; references and the tab know paths only. */
  idOf: (path: CategoryPath, console: ConsoleId, channel?: 'live') => string | undefined;
  /** Categories that take a document. */
  documentUses: (id: string) => readonly LookupHit[];
  /** The part of an address that opens an answer, here and at a teammate's. */
  linkOf: (id: string, applicant?: string) => string | undefined;
  /** What such an address opens, whatever stands around it. */
  linked: (text: string) => { id: string; applicant?: string } | undefined;
  /** The code and data of the larger questions, asked for when one is opened. */
  tools: () => Promise<ToolFacts>;
}

/** What the lookup asks of its surroundings. */
export interface LookupActions {
  /** False when the browser refuses. */
  copy: (text: string) => Promise<boolean>;
  save: (file: { name: string; type: string; text: string }) => void;
  /** Prints the answer behind a link; the browser also makes a PDF of it. */
  print: (link: string) => void;
  /** Opens the answer behind a link as a page; absent where this is that page. */
  openPage?: (link: string) => void;
}
