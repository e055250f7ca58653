/** A text node of an editor and where its words stand in the editor's text. */
export interface EditorPiece {
  node: Text;
  at: number;
}

const BLOCK =
  /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|TABLE|TR|SECTION|ARTICLE|HEADER|FOOTER|FIGURE|FIGCAPTION|DL|DT|DD|HR)$/u;
const NOT_TEXT = /^(?:SCRIPT|STYLE|TEMPLATE)$/u;
/** Editors that draw their hint as a node of their own. */
const HINT = '[data-slate-placeholder]';
/** Blanks between the tags of a page's source, which nobody sees. */
const BETWEEN_TAGS = /^[ \t\r\n]*\n[ \t\r\n]*$/u;

/**
 * The text of a rich editor, its paragraphs and lines parted by one line break each, and the nodes that it is made of.
 * Invisible characters are kept, so that places in the text are places in the nodes. Walked by hand: `innerText` makes a
 * browser lay the page out, and test environments have none.
 */
export function editorPieces(editor: Element): { text: string; pieces: EditorPiece[] } {
  const pieces: EditorPiece[] = [];
  let text = '';
  let parted = false;
  const flush = (): void => {
    if (parted && text !== '' && !text.endsWith('\n')) text += '\n';
    parted = false;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data === '' || (BETWEEN_TAGS.test(data) && node.parentElement?.closest('pre') === null)) return;
      flush();
      pieces.push({ node: node as Text, at: text.length });
      text += data;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (NOT_TEXT.test(element.tagName) || element.matches(HINT)) return;
    if (element.tagName === 'BR') {
      flush();
      text += '\n';
      return;
    }
    const block = BLOCK.test(element.tagName);
    parted ||= block;
    element.childNodes.forEach(visit);
    parted ||= block;
  };
  editor.childNodes.forEach(visit);
  return { text: text.replace(/\n+$/u, ''), pieces };
}
