import type { Field, SearchKind } from './entry';
import type { Manner, Place } from './match';

type Ground = `${Field} ${Manner} ${Place}`;

/**
 * The grounds on which a word leads to an entry, best first. As written comes before pinyin, whole before part, name
 * before other names before words of the scope. The whole name of a group stands for all its leaves, so it comes before
 * anything that merely resembles it. Shortened syllables in mid-name say least: `yd` is in many names.
 */
const GROUNDS: readonly Ground[] = [
  'name written exact',
  'name written prefix',
  'name written infix',
  'path written exact',
  'alias written exact',
  'alias written prefix',
  'alias written infix',
  'keyword written exact',
  'keyword written prefix',
  'keyword written infix',
  'path written prefix',
  'path written infix',
  'name spelled exact',
  'name shortened exact',
  'name spelled prefix',
  'name spelled infix',
  'path spelled exact',
  'alias spelled exact',
  'alias shortened exact',
  'alias spelled prefix',
  'alias spelled infix',
  'keyword spelled exact',
  'path spelled prefix',
  'path spelled infix',
  'keyword shortened exact',
  'keyword spelled prefix',
  'keyword spelled infix',
  'path shortened exact',
  'name shortened prefix',
  'name shortened infix',
  'alias shortened prefix',
  'alias shortened infix',
  'keyword shortened prefix',
  'keyword shortened infix',
  'path shortened prefix',
  'path shortened infix',
];

type Ranks = Record<Place, number>;
type RankTable = Record<Field, Record<Manner, Ranks>>;

const table = (place: (place: Place) => Place): RankTable => {
  const ranks = (ground: `${Field} ${Manner}`): Ranks => ({
    exact: GROUNDS.indexOf(`${ground} ${place('exact')}`),
    prefix: GROUNDS.indexOf(`${ground} ${place('prefix')}`),
    infix: GROUNDS.indexOf(`${ground} ${place('infix')}`),
  });
  const manners = (field: Field): Record<Manner, Ranks> => ({
    written: ranks(`${field} written`),
    spelled: ranks(`${field} spelled`),
    shortened: ranks(`${field} shortened`),
  });
  return { name: manners('name'), alias: manners('alias'), keyword: manners('keyword'), path: manners('path') };
};

const OF_CATEGORY = table((place) => place);
const OF_OTHERS = table((place) => (place === 'prefix' ? 'infix' : place));

/**
 * Place of a match among all grounds; 0 is best. That a paper's name begins with the words says no more than that a
 * category's name holds them: half of the papers for 医疗 begin with it, and hardly a category does.
 */
export const rankOf = (kind: SearchKind, field: Field, manner: Manner, place: Place): number =>
  (kind === 'category' ? OF_CATEGORY : OF_OTHERS)[field][manner][place];
