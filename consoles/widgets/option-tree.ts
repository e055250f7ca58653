import type { CategoryReading } from '../../core/model/submission';
import { isVisible, plainText } from '../text';
import { hasState } from './chosen';
import { isInPopup } from './popup';
import type { WidgetReader, WidgetValue } from './value';
import { within } from './within';

/** Trees and the columns of a cascader that stand open in the form. Of long ones only the part in sight is mounted. */
const TREE = '[role="tree"], [class$="-tree"], [class*="-tree "]';
const ITEM = '[role="treeitem"], [class$="tree__item"], [class*="tree__item "]';
const CHECK_BOX = 'input[type="checkbox"], [role="checkbox"], [class*="checkbox"]';
const MOUNTED_IN_PART =
  '[class*="virtual"], [class*="vscroll"], [class*="-vl__"], [style*="translate"]:not([class*="scrollbar"])';
/** What the keyboard is on looks chosen as well; what is called so in other words goes before it. */
const ONLY_ACTIVE = /active/iu;

interface Node {
  item: Element;
  /** What stands in the item itself, without the items below it. */
  own: Element[];
  level: number;
}

/** Nothing is known of what is not mounted: it may be chosen. */
const unread = (control: Element, categories: CategoryReading[] = []): WidgetValue => ({
  value: undefined,
  categories,
  control,
});

export const readTree: WidgetReader = (box) => {
  const tree = within(box, TREE).find(
    (each) => isVisible(each) && !isInPopup(each, box) && each.querySelector(ITEM) !== null,
  );
  if (tree === undefined) return undefined;
  const nodes = [...tree.querySelectorAll(ITEM)].filter(isVisible).map((item) => toNode(item, tree));
  const isPart = within(tree, MOUNTED_IN_PART).length > 0;
  const several = nodes.some(({ own }) => own.some((element) => element.matches(CHECK_BOX)));
  const chosen = several ? checkedLeaves(nodes) : selected(nodes);
  const paths = chosen.map((node) => pathTo(node, nodes));
  const categories = paths.map((parts) => ({ parts, complete: true }));
  if (isPart && (several || chosen.length === 0)) return unread(tree, categories);
  return {
    value: paths.map((parts) => parts.join(' / ')).join('、'),
    categories: categories.length === 0 ? [{ parts: [], complete: false }] : categories,
    control: tree,
  };
};

function toNode(item: Element, tree: Element): Node {
  const own = [...item.querySelectorAll('*')].filter((element) => element.closest(ITEM) === item);
  const said = item.getAttribute('aria-level') ?? item.getAttribute('data-level');
  if (said !== null) return { item, own, level: Number(said) };
  let depth = 0;
  for (let at = item.parentElement; at !== null && at !== tree; at = at.parentElement) if (at.matches(ITEM)) depth += 1;
  const units = own.filter((element) => element.matches('[class*="indent-unit"]')).length;
  const [content] = own as HTMLElement[];
  return { item, own, level: depth + units + (Number.parseFloat(content?.style.paddingLeft ?? '') || 0) };
}

const isChecked = ({ own }: Node): boolean =>
  own.some(
    (element) =>
      element.matches('input:checked, [aria-checked="true"]') || (element.matches(CHECK_BOX) && hasState(element)),
  );

/** What is checked, without those whose choice is that of the items below them. */
const checkedLeaves = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node, at) => isChecked(node) && !((nodes[at + 1]?.level ?? -1) > node.level));

function selected(nodes: readonly Node[]): Node[] {
  const byAria = nodes.filter(({ item, own }) => [item, ...own].some((each) => each.matches('[aria-selected="true"]')));
  if (byAria.length > 0) return byAria;
  const byClass = nodes.filter(({ item, own }) => [item, ...own].some(hasState));
  const named = byClass.filter(({ item, own }) =>
    [item, ...own].some((each) => hasState(each) && !ONLY_ACTIVE.test(each.className.toString())),
  );
  return named.length > 0 ? named : byClass;
}

/** From what stands above it; where that is not mounted, its last levels. */
function pathTo(node: Node, nodes: readonly Node[]): string[] {
  const path = [wordsOf(node)];
  let { level } = node;
  for (let at = nodes.indexOf(node) - 1; at >= 0; at--) {
    const above = nodes[at];
    if (above === undefined || above.level >= level) continue;
    path.unshift(wordsOf(above));
    ({ level } = above);
  }
  return path;
}

const ASIDE = `svg, [role="img"], [role="button"], [aria-hidden="true"], button, ${CHECK_BOX}, ${ITEM}`;

function wordsOf({ item }: Node): string {
  const words: string[] = [];
  const collect = (node: ChildNode): void => {
    if (node.nodeType === 3) words.push(node.textContent ?? '');
    if (node.nodeType === 1 && !(node as Element).matches(ASIDE)) node.childNodes.forEach(collect);
  };
  item.childNodes.forEach(collect);
  return plainText(words.join(''));
}

const COLUMN = '[role="menu"][class*="cascad"], ul[class*="cascader__menu"], ul[class*="cascader-menu"]';
const OPTION = 'li, [role^="menuitem"]';
const ON_THE_WAY = /in-(?:active|checked)-path|expanded/u;

/** One column for each level: a path is chosen when something is in the last of them. */
export const readColumns: WidgetReader = (box) => {
  const all = within(box, COLUMN).filter((each) => isVisible(each) && !isInPopup(each, box));
  const columns = all.filter((column) => !all.some((outer) => outer !== column && outer.contains(column)));
  const [first] = columns;
  if (first === undefined) return undefined;
  // What else is checked stands in columns that are not open.
  if (columns.some((column) => column.querySelector(CHECK_BOX) !== null)) return unread(first);
  const chosen = columns.map((column, at) => {
    const options = [...column.querySelectorAll(OPTION)];
    const isLast = at === columns.length - 1;
    const byAria = options.find((option) => option.matches('[aria-checked="true"]'));
    if (byAria !== undefined || (isLast && options.some((option) => option.matches('[aria-checked]')))) return byAria;
    return options.find((option) => hasState(option) || (!isLast && ON_THE_WAY.test(option.className.toString())));
  });
  const parts = chosen.flatMap((option) => (option === undefined ? [] : [plainText(option.textContent ?? '')]));
  if (parts.length === 0 && within(box, MOUNTED_IN_PART).length > 0) return unread(first);
  return {
    value: parts.join(' / '),
    categories: [{ parts, complete: parts.length > 0 && parts.length === columns.length }],
    control: first,
  };
};
