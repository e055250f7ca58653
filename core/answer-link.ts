import type { CategoryPath } from './model/category';
import { ConsoleId } from './model/console';

/** What a link opens: a category by its path, or anything else that can be found by its id. */
export type LinkTarget =
  | { kind: 'category'; console: ConsoleId; channel?: 'live'; path: CategoryPath; applicant?: string }
  | { kind: 'document' | 'rule' | 'violation'; id: string };

/** Longest link that is read; anything longer is no link of ours. */
const LONGEST = 2000;

/**
 * The part of an address behind the page: `#/category/wechat-mini-program/医疗服务/互联网医院`, percent-encoded, with
 * `~live` between console and path for live categories, and `?for=…` for the kind of applicant. It names things as the
 * platforms do, so that it opens the same answer in a teammate's extension of another version.
 */
export function encodeLink(target: LinkTarget): string {
  if (target.kind !== 'category') return `#/${target.kind}/${target.id.split('/').map(encodeURIComponent).join('/')}`;
  const { console, channel, path, applicant } = target;
  const levels = [console, ...(channel === 'live' ? ['~live'] : []), ...path];
  const asks = applicant === undefined ? '' : `?for=${encodeURIComponent(applicant)}`;
  return `#/category/${levels.map(encodeURIComponent).join('/')}${asks}`;
}

/** What a link means, or undefined for anything that is no link of ours. Whole addresses are read by their `#` part. */
export function decodeLink(address: string): LinkTarget | undefined {
  const hash = address.indexOf('#/');
  if (hash < 0 || address.length > LONGEST) return undefined;
  const [way = '', query = ''] = address.slice(hash + 2).split('?', 2);
  let levels: string[];
  let applicant: string | null;
  try {
    levels = way.split('/').map(decodeURIComponent);
    applicant = new URLSearchParams(query).get('for');
  } catch {
    return undefined;
  }
  const [kind, ...rest] = levels;
  if (rest.length === 0 || rest.some((level) => level === '' || level.length > 200)) return undefined;
  if (kind === 'document' || kind === 'rule' || kind === 'violation') return { kind, id: rest.join('/') };
  if (kind !== 'category') return undefined;
  const console = ConsoleId.safeParse(rest[0]);
  const isLive = rest[1] === '~live';
  const path = rest.slice(isLive ? 2 : 1);
  if (!console.success || path.length === 0 || path.length > 4) return undefined;
  return {
    kind,
    console: console.data,
    ...(isLive && { channel: 'live' as const }),
    path,
    ...(applicant !== null && applicant !== '' && { applicant }),
  };
}
