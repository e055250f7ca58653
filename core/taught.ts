import type { FieldKey } from './model/console';
import type { ConsolePage, FieldKind, PageField } from './model/page';
import { isAtPath, isChanging } from './model/page-path';

/** What a person said of one control. */
export interface Lesson {
  key: FieldKey;
  /** What the control looks like: counts where the known page does not have the field. */
  kind: FieldKind;
  /** The words beside the control; without them the selector alone finds it. */
  label: string;
  selector?: string | undefined;
  required?: boolean | undefined;
}

const LONGEST_PATH = 120;

/** Path of an address as it is kept: a part that changes from one visit to the next may be any such part. */
export function taughtPath(pathname: string): string {
  const path = pathname
    .split('/')
    .map((part) => (isChanging(part) ? '*' : part))
    .join('/');
  if (path.length <= LONGEST_PATH) return path;
  // Half a part would be met by none; the first one alone may be longer than all that is kept.
  const end = path.lastIndexOf('/', LONGEST_PATH);
  return path.slice(0, end > 0 ? end : LONGEST_PATH);
}

/**
 * The page that is taught anew. At an address of its own it is the known one; elsewhere it begins with those of its
 * fields that are there, so that what comes of it is recognised by what stands on this page and not by less.
 */
export function beginPage(
  base: ConsolePage,
  { host, pathname }: { host: string; pathname: string },
  found: ReadonlySet<FieldKey>,
  today: string,
): ConsolePage {
  const path = taughtPath(pathname);
  const isThere = base.paths.some((own) => isAtPath(pathname, own));
  const { anywhere: _anywhere, notPaths: _notPaths, ...kept } = base;
  const begun = {
    ...kept,
    host,
    source: { document: '自己教的', url: `https://${host}${path}`, checked: today },
    taught: true as const,
  };
  if (isThere) return begun;
  const fields = base.fields.filter(({ key }) => found.has(key));
  return { ...begun, paths: [path], fields, atLeast: least(base, fields) };
}

/** As many fields as make the known page; of fewer, all. */
const least = ({ atLeast }: ConsolePage, { length }: readonly PageField[]): number =>
  Math.max(1, Math.min(atLeast, length));

/**
 * The page with one more thing known: the label now means this field and no other.
 *
 * @param known the built-in page that it is a version of
 */
export function teach(
  page: ConsolePage,
  { key, kind, label, selector, required }: Lesson,
  known: ConsolePage,
): ConsolePage {
  const before = page.fields.find((field) => field.key === key);
  const others = page.fields.flatMap((field): PageField[] => {
    if (field.key === key) return [];
    const labels = field.labels.filter((each) => each !== label);
    return labels.length > 0 ? [{ ...field, labels }] : [];
  });
  const field: PageField = {
    key,
    // A category is one in a plain list as well, and in a text that can only be read.
    kind: known.fields.find((field) => field.key === key)?.kind ?? kind,
    // The taught words first; what it was called before may still stand on another version of the page.
    labels: [label, ...(before?.labels ?? []).filter((each) => each !== label)],
    ...((required ?? before?.required) && { required: true }),
    ...(selector !== undefined && { selector }),
  };
  const fields = [...others, field];
  return { ...page, fields, atLeast: least(known, fields) };
}

/** The built-in pages and those that were taught, which stand before them and instead of them where both mean one address. */
export function withTaught(pages: readonly ConsolePage[], taught: readonly ConsolePage[]): ConsolePage[] {
  const replaced = (page: ConsolePage): boolean =>
    taught.some(
      ({ id, host, paths }) =>
        id === page.id && host === page.host && paths.some((path) => page.paths.some((own) => isAtPath(path, own))),
    );
  return [...taught, ...pages.filter((page) => !replaced(page))];
}
