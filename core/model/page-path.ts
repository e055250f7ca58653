/** Parts of an address that change from one visit to the next: numbers of things, tokens. */
export const isChanging = (part: string): boolean => /\d{4,}|^[\da-f]{16,}$|^[\w-]{24,}$/iu.test(part);

/**
 * Whether an address is at or below a path of a page. The root means the root page alone, not the whole host; a part `*`
 * means one part that changes from visit to visit.
 */
export function isAtPath(pathname: string, path: string): boolean {
  if (path === '/') return pathname === '/';
  if (!path.includes('*')) return pathname.startsWith(path);
  const parts = pathname.split('/');
  return path.split('/').every((part, at) => part === parts[at] || (part === '*' && isChanging(parts[at] ?? '')));
}
