import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId, Verdict } from '../../core/model/console';
import type { Range, SearchKind } from '../../core/search';

/** One line that can be opened. */
export interface LookupHit {
  id: string;
  kind: SearchKind;
  console?: ConsoleId | undefined;
  channel?: 'live' | undefined;
  /** Whole path of a category. */
  path?: CategoryPath | undefined;
  name: string;
  /** Parts of the name that match what was typed. */
  ranges: readonly Range[];
  /** The other name, keyword or group by which it was found. */
  via?: string | undefined;
  /** It was found by a service that it closes. */
  closed?: true | undefined;
}

/** The tab in front, as far as it concerns us. */
export type LookupTab =
  | {
      kind: 'recognised';
      console: ConsoleId;
      /** Name of the console. */
      title: string;
      /** Name of the form page. */
      pageTitle: string;
      verdict?: Verdict;
      /** The verdict in words, with the number of open points. */
      verdictText: string;
      /** Whole path of the category that is chosen there. */
      category?: CategoryPath;
    }
  | {
      kind: 'not-recognised';
      /** Lets the person show the page what its fields are. */
      teach: () => void;
    }
  | { kind: 'other' };

/** Lines under one heading. */
export interface HitGroup {
  key: string;
  heading: string;
  hits: readonly LookupHit[];
}

/** The place that a line belongs to: a console, and live as a place of its own. */
export type Place = ConsoleId | 'live';

export const placeOf = ({ console, channel }: LookupHit): Place | undefined => channel ?? console;

/** Whole path of a category with the place that it belongs to, in one line. */
export function longName(hit: LookupHit, places: Readonly<Record<Place, string>>): string {
  const place = placeOf(hit);
  const path = hit.path?.join(' / ') ?? hit.name;
  return place === undefined || place === 'wechat-mini-program' ? path : `${places[place]} · ${path}`;
}

/** Service categories are what is looked up most; they are named only where other places stand beside them. */
export function namesPlaces(hits: readonly LookupHit[]): (hit: LookupHit) => Place | undefined {
  const places = new Set(hits.flatMap((hit) => placeOf(hit) ?? []));
  return (hit) => {
    const place = placeOf(hit);
    return places.size === 1 && place === 'wechat-mini-program' ? undefined : place;
  };
}

/** Hits by kind; the kind of the best hit first, the order within a kind as it was. */
export function groupByKind(hits: readonly LookupHit[], headings: Record<SearchKind, string>): HitGroup[] {
  const groups = new Map<SearchKind, LookupHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, members]) => ({ key: kind, heading: headings[kind], hits: members }));
}

/** A part of a name, and whether it matches. */
interface Piece {
  text: string;
  start: number;
  marked: boolean;
}

/** A name cut at its ranges; ranges that do not fit are passed over. */
export function pieces(name: string, ranges: readonly Range[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) cut.push({ text: name.slice(at, end), start: at, marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of ranges) {
    if (start < at || end > name.length) continue;
    add(start, false);
    add(end, true);
  }
  add(name.length, false);
  return cut;
}
