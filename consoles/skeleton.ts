import { isVisible, plainText } from './text';
import { HOST_TAG } from './walk';

/** Characters of a report at most: what fits into an issue. The unit is UTF-16 code units; in UTF-8 it stays below 200 kB. */
const MOST = 60_000;
const DEEPEST = 60;
/** Words that may name a field. Longer text is somebody's. */
const LONGEST_WORDS = 16;
const MOST_CLASSES = 6;

/** Attributes whose value says what an element is, and nothing of what is in it. */
const KEPT = ['type', 'role', 'contenteditable', 'aria-haspopup', 'aria-expanded', 'aria-required', 'aria-checked'];
/** Of these only that they are there. */
const NOTED = [
  'for',
  'required',
  'disabled',
  'readonly',
  'maxlength',
  'placeholder',
  'aria-label',
  'hidden',
  'checked',
];
const TOKEN = /^[a-z-]{1,24}$/u;

const GONE = new Set(['script', 'style', 'noscript', 'template', 'svg', 'link', 'meta', 'head', HOST_TAG]);
/** What stands in these was typed, or chosen, by a person. */
const FILLED =
  'textarea, select, option, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="listbox"], [role="option"], [role="grid"], input';
/** Only here do words name things: everything else may be a value, and links and headings may be a person's or a company's. */
const NAMING = 'label, th, dt, legend, button, [role="button"], [role="tab"], [class*="label"], [class*="btn"]';

/**
 * The structure of a page for a report that a stranger may read: tags, classes, roles and the short words of labels and
 * buttons. No value, no address, no hidden input's content, no attribute beside those above, no text that could be somebody's.
 */
export function skeletonOf(root: Document): string {
  const lines: string[] = [];
  let length = 0;
  const add = (line: string): boolean => {
    length += line.length + 1;
    if (length <= MOST) lines.push(line);
    return length <= MOST;
  };
  const visit = (element: Element, depth: number): boolean => {
    const tag = element.localName;
    if (GONE.has(tag)) return true;
    const words = wordsOf(element);
    if (!add(`${'  '.repeat(Math.min(depth, DEEPEST))}${headOf(element)}${words === '' ? '' : ` "${words}"`}`))
      return false;
    if (element.matches(FILLED)) return true;
    const inner = element.shadowRoot ?? frameOf(element);
    if (inner !== null && !add(`${'  '.repeat(Math.min(depth + 1, DEEPEST))}#${'host' in inner ? 'shadow' : 'frame'}`))
      return false;
    const parts = [...(inner === null ? [] : inner.children), ...element.children];
    return parts.every((part) => visit(part, depth + 1));
  };
  const whole = root.body === null || visit(root.body, 0);
  if (!whole) lines.push('…');
  return lines.join('\n');
}

/** Tag, classes and kind of an element. */
function headOf(element: Element): string {
  const classes = [...element.classList].slice(0, MOST_CLASSES).map((name) => `.${masked(name).slice(0, 60)}`);
  const kept = KEPT.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && (value === '' || TOKEN.test(value)) ? [`${name}${value === '' ? '' : `=${value}`}`] : [];
  });
  const noted = NOTED.filter((name) => element.hasAttribute(name));
  const attributes = [...kept, ...noted].map((each) => `[${each}]`).join('');
  return `${masked(element.localName)}${classes.join('')}${attributes}${isVisible(element) ? '' : ' (hidden)'}`;
}

/** The words that stand directly in an element, where they name something. */
function wordsOf(element: Element): string {
  if (element.closest(FILLED) !== null || element.closest(NAMING) === null) return '';
  const words = plainText(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ' ')).join(''),
  );
  return words.length > LONGEST_WORDS ? `(${words.length})` : masked(words);
}

/** Runs of digits and long runs of letters can be a number, a name or a key. */
const masked = (words: string): string =>
  words.replace(/\d{3,}/gu, (run) => '0'.repeat(Math.min(run.length, 8))).replace(/[A-Za-z\d]{17,}/gu, 'x');

function frameOf(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
