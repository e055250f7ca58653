import type { FieldKey } from './model/console';
import type { ConsolePage, FieldKind, PageField } from './model/page';

/** What a person said of one control. */
export interface Lesson {
  key: FieldKey;
  kind: FieldKind;
  /** The words beside the control; without them the selector alone finds it. */
  label: string;
  selector?: string | undefined;
  required?: boolean | undefined;
}

/** Path of an address as it is kept: parts that are numbers or tokens change from one visit to the next, so it ends before. */
export function taughtPath(pathname: string): string {
  const parts = pathname.split('/');
  const changing = parts.findIndex((part) => /\d{4,}|^[\da-f]{16,}$|^[\w-]{24,}$/iu.test(part));
  return (changing === -1 ? pathname : `${parts.slice(0, changing).join('/')}/`).slice(0, 120) || '/';
}

/** The page that is taught anew: a known one as it is here, without any field yet where the address is none of its own. */
export function beginPage(
  base: ConsolePage,
  { host, pathname }: { host: string; pathname: string },
  today: string,
): ConsolePage {
  const path = taughtPath(pathname);
  const isThere = base.paths.some((prefix) => pathname.startsWith(prefix));
  const { anywhere: _anywhere, notPaths: _notPaths, ...kept } = base;
  return {
    ...kept,
    host,
    paths: isThere ? base.paths : [path],
    atLeast: isThere ? base.atLeast : 1,
    source: { document: '自己教的', url: `https://${host}${path}`, checked: today },
    taught: true,
  };
}

/** The page with one more thing known: the label now means this field and no other. */
export function teach(page: ConsolePage, { key, kind, label, selector, required }: Lesson): ConsolePage {
  const before = page.fields.find((field) => field.key === key);
  const others = page.fields.flatMap((field): PageField[] => {
    if (field.key === key) return [];
    const labels = field.labels.filter((each) => each !== label);
    return labels.length > 0 ? [{ ...field, labels }] : [];
  });
  const field: PageField = {
    key,
    kind,
    // The taught words first; what it was called before may still stand on another version of the page.
    labels: [label, ...(before?.labels ?? []).filter((each) => each !== label)],
    ...((required ?? before?.required) && { required: true }),
    ...(selector !== undefined && { selector }),
  };
  return { ...page, fields: [...others, field] };
}

/** The built-in pages and those that were taught, which stand before them and instead of them where both mean one address. */
export function withTaught(pages: readonly ConsolePage[], taught: readonly ConsolePage[]): ConsolePage[] {
  const replaced = (page: ConsolePage): boolean =>
    taught.some(
      ({ id, host, paths }) =>
        id === page.id && host === page.host && paths.some((path) => page.paths.some((own) => path.startsWith(own))),
    );
  return [...taught, ...pages.filter((page) => !replaced(page))];
}
