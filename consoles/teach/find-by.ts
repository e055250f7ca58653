import { innerRoots } from '../walk';

/** What a selector finds, in open shadow roots and frames too; undefined when it is none, or finds several. */
export function findBy(selector: string, root: Document): Element | undefined {
  try {
    const found = [root, ...innerRoots(root)].flatMap((each) => [...each.querySelectorAll(selector)]);
    return found.length === 1 ? found[0] : undefined;
  } catch {
    return undefined;
  }
}
