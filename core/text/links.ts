import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { chineseNamesIn } from './chinese-links';
import type { Folded } from './fold';
import type { Link } from './link';
import { notAddress } from './link-words';
import { overlapsOne } from './spans';

/** Endings under which names are registered, and which no file or library has for its own. */
const USUAL_ENDINGS =
  'com|cn|net|org|top|xyz|vip|shop|site|club|online|tech|store|biz|dev|cloud|link|ltd|pro|fun|asia|wang|ren|info|app|io|co|cc|me|tv|ai|hk|tw|jp|us|uk|de|eu|fr|kr|sg|in|ru|ink|icu|live|work|group|space|website|edu|gov';

/**
 * Ways to write a dot so that no program sees it: 。, 点, dot, blanks around it. Only between a word of letters and an
 * ending under which names are registered.
 */
const HIDDEN_DOT = new RegExp(
  `(?<=[a-z0-9-])(?:\\s{0,2}(?:[。｡．・·•●○◦∙⋅◉⚫⚪⭕丶]|🔴|🔵|🟢|🟡)\\s{0,2}|\\s{1,2}\\.\\s{0,2}|\\s{0,2}\\.\\s{1,2}|\\s{0,2}点\\s{0,2}|\\s{0,2}[\\[(【（]\\s?(?:\\.|dot|点|。)\\s?[\\])】）]\\s{0,2}|\\sdot\\s)(?=(?:[a-z0-9-]{1,40}(?:\\s{0,2}[.。点]\\s{0,2}))?(?:${USUAL_ENDINGS})(?![a-z0-9-]))`,
  'g',
);
/** A comma typed for the dot. In a list the same signs part words: then something stands before them or goes on behind. */
const COMMA_DOT = new RegExp(
  '(?<=(?<![a-z0-9,、/-]|,\\s)(?:https?:\\/\\/)?[a-z0-9-]{3,40}),(?=com(?:[/:?#][a-z0-9]|(?![a-z0-9,、/.-])|\\.cn))' +
    '|(?<=(?:网址|官网|网站|域名|主页|访问|登录|打开|https?:\\/\\/)[\\s:]{0,2}[a-z0-9-]{3,40}),(?=(?:cn|net|org|top|xyz|vip|shop|site|cc)(?![a-z0-9,、/-]))',
  'g',
);
/** Behind www every sign stands for a dot. */
const AFTER_WWW =
  /(?<=(?<![a-z0-9])www)(?:\s{0,2}[。｡．・·•,，点]\s{0,2}|\s{0,2}\.\s{1,2}|\s{1,2}\.\s{0,2}|\s{1,2}(?=[a-z0-9-]{2,40}\s{1,2}(?:com|cn|net|org)(?![a-z0-9])))(?=[a-z0-9])/g;
const BEFORE_ENDING = /(?<=(?<![a-z0-9])www\.[a-z0-9-]{2,40})\s{1,2}(?=(?:com|cn|net|org)(?![a-z0-9]))/g;
/** A scheme with blanks or other signs in it. */
const SCHEME = /(?<![a-z0-9])h\s?(?:t\s?t|x\s?x)\s?p\s?s?\s?[:∶]\s?[/\\]\s?[/\\]\s?(?=[a-z0-9\p{Script=Han}[<])/gu;

const ADDRESS_OF_MACHINE =
  /(?<![\w./@-]|[a-z0-9_]:)(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\w.-])(:\d{2,5})?(\/[\w\-./?%&=#]{0,200})?/g;
const VERSION_BEFORE = /(?:版本|version|ver|v|版|build|release|固件|驱动|内核)\s{0,2}[:：]?\s{0,2}$/i;

/** Texts without any of these hold no address. */
const MAY_HOLD_ONE =
  /\.|[a-z0-9-]\s{0,2}[[(【（]?\s?[。｡．点●○◦∙⋅◉⚫⚪⭕丶·•・🔴🔵🟢🟡]|\bdot\b|www|[/\\]\s?[/\\]|:\s?[/\\]|,(?:com|cn|net|org|top|xyz|vip|shop|site|cc)(?![a-z0-9])/u;

let linkify: LinkifyIt | undefined;

function reader(): LinkifyIt {
  linkify ??= new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false }).tlds(
    [...new Set([...USUAL_ENDINGS.split('|'), ...MORE_ENDINGS.split('|')])],
    true,
  );
  return linkify;
}

const MORE_ENDINGS =
  'gle|cm|su|ee|pw|tk|ga|cf|gq|bid|win|la|so|sh|im|is|to|ly|gl|gg|gd|ms|st|md|py|rs|pl|ps|zip|mov|name|id|do|be|it|ch|at|es|nl|se|no|fi|ca|au|nz|br|mx|th|vn|my|ph|tr|ua|mobi|ws|nu|fm|am|host|press|run|plus|art|design|blog|wiki|news|email|today|world|life|company|center|team|games|studio|media|network|systems|services|solutions|software|digital|agency|chat|video|page|new|land|build|tools|one|red|blue|pub|love|beer|cool|fit|mil|int|aero|travel|museum|jobs|post|tel|xin|citic|公司|网络|中国|在线|网址|商城|集团|网店|中文网';

/**
 * Finds web addresses as a reader does: with and without a scheme, bare domains, addresses of machines, and those in
 * which the dots are written in another way. E-mail, versions, files, libraries and packages are none.
 */
export function findLinks(folded: Folded): Link[] {
  const text = folded.text;
  if (!MAY_HOLD_ONE.test(text)) return [];
  const plain = new Rewriting(text);
  plain.replace(SCHEME, 'http://');
  plain.replace(AFTER_WWW, '.');
  plain.replace(BEFORE_ENDING, '.');
  plain.replace(COMMA_DOT, '.');
  plain.replace(HIDDEN_DOT, '.');
  plain.replace(HIDDEN_DOT, '.');
  // What was found first keeps its place.
  const found: Link[][] = [];
  for (const some of [namesIn(plain.text), machinesIn(plain.text), chineseNamesIn(plain.text)]) {
    const free: Link[] = [];
    for (const link of some.map((each) => asTyped(each, plain, folded)).sort((a, b) => a.start - b.start)) {
      if (link.end > link.start && ![...found, free].some((links) => overlapsOne(links, link))) free.push(link);
    }
    found.push(free);
  }
  return found.flat().sort((a, b) => a.start - b.start);
}

/** @param link in the text in which what stands for dots is dots */
function asTyped(link: Link, plain: Rewriting, folded: Folded): Link {
  const from = plain.back(link.start);
  const to = plain.back(link.end - 1, true);
  return { ...link, ...folded.typedSpan(from, Math.max(from, to)) };
}

/** Signs beside an address that would be taken for a part of it, or for the end of something else. */
const AROUND = /[\u0080-\uffff]|(?<![a-z]):(?=\/\/)|:(?!\/\/|\d)|(?<![/:])\|/g;
/** The sign before a port behind a host without a scheme, which the library does not take for an address. */
const BARE_PORT = /:(?<=[a-z0-9-]\.[a-z]{2,10}:)(?<!\/\/[^\s/]{0,80}:)(?=\d{2,5}(?!\d))/g;
const PORT_AND_PATH = /^:\d{2,5}(?:\/[\w\-./?%&=#]{0,200})?/;

/** @param text in which what stands for dots is dots */
function namesIn(text: string): Link[] {
  // Chinese goes on without a blank behind an address, and no name of a host is Chinese here.
  const found = reader().match(text.replace(AROUND, ' ').replace(BARE_PORT, ' ')) ?? [];
  const links: Link[] = [];
  for (const { index, lastIndex, schema, raw } of found) {
    const port = PORT_AND_PATH.exec(text.slice(lastIndex, lastIndex + 210))?.[0] ?? '';
    const span = { start: index, end: lastIndex + port.length };
    if (schema === 'mailto:') {
      links.push({ ...span, host: raw.slice(raw.lastIndexOf('@') + 1), kind: 'mail', cuts: true });
      continue;
    }
    const { hostname, isIp, publicSuffix, isIcann, domain } = parse(raw);
    const host = (hostname ?? '').toLowerCase();
    if (host === '' || (isIp !== true && (publicSuffix === null || isIcann !== true || domain === null))) {
      if (schema !== '') links.push({ ...span, host, kind: 'local', cuts: true });
      continue;
    }
    if (isIp === true) {
      links.push({ ...span, host, kind: isPrivate(host) ? 'local' : 'web', cuts: true });
      continue;
    }
    const bare = schema === '';
    if (bare && text[index - 1] === '@') {
      links.push({ ...span, host, kind: 'mail', cuts: true });
      continue;
    }
    const reason = notAddress({ text, start: index, raw, host, suffix: publicSuffix as string, bare });
    if (reason === undefined) links.push({ ...span, host, kind: 'web', cuts: true });
    else
      links.push({ ...span, host, kind: reason === 'placeholder' ? 'local' : 'other', cuts: reason === 'placeholder' });
  }
  return links;
}

function machinesIn(text: string): Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(ADDRESS_OF_MACHINE)) {
    const [all, host = ''] = match;
    if (host.split('.').some((part) => Number(part) > 255) || host.startsWith('0.')) continue;
    const version =
      match[2] === undefined &&
      match[3] === undefined &&
      VERSION_BEFORE.test(text.slice(Math.max(0, match.index - 10), match.index));
    if (version) continue;
    links.push({
      start: match.index,
      end: match.index + all.length,
      host,
      kind: isPrivate(host) ? 'local' : 'web',
      cuts: true,
    });
  }
  return links;
}

/** Addresses inside a company or a machine; those for documentation are what a vendor writes for his own. */
function isPrivate(host: string): boolean {
  const [first = 0, second = 0] = host.split('.').map(Number);
  return (
    host.includes(':') ||
    first === 127 ||
    first === 10 ||
    first === 0 ||
    (first === 192 && second === 168) ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127) ||
    first >= 224
  );
}

/** A text in which parts were replaced, with the way back to the first one. */
class Rewriting {
  text: string;
  /** Of each unit, where it comes from and where that ends; undefined while nothing was replaced. */
  #starts: number[] | undefined;
  #ends: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  replace(expression: RegExp, by: string): void {
    const matches = [...this.text.matchAll(expression)];
    if (matches.length === 0) return;
    const starts: number[] = [];
    const ends: number[] = [];
    let text = '';
    let at = 0;
    const copy = (to: number): void => {
      for (let unit = at; unit < to; unit += 1) {
        starts.push(this.back(unit));
        ends.push(this.back(unit, true));
      }
      text += this.text.slice(at, to);
    };
    for (const { 0: part, index } of matches) {
      copy(index);
      const [from, to] = [this.back(index), this.back(index + part.length - 1, true)];
      for (let unit = 0; unit < by.length; unit += 1) {
        starts.push(from);
        ends.push(to);
      }
      text += by;
      at = index + part.length;
    }
    copy(this.text.length);
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Where a unit comes from in the first text; with `end` where that part ends. */
  back(unit: number, end = false): number {
    if (this.#starts === undefined || this.#ends === undefined) return end ? unit + 1 : unit;
    return (end ? this.#ends : this.#starts)[unit] ?? 0;
  }
}
