/** An editor whose text is in nodes of the page, not in a value. */
export const isRichEditor = (control: Element): boolean => (control as HTMLElement).isContentEditable === true;

/**
 * Ranges of the page's own nodes for spans of the text that was read from an editor, one for each span; undefined where
 * the editor holds another text by now. Nothing is inserted or selected.
 */
export function rangesIn(
  editor: Element,
  text: string,
  spans: readonly { start: number; end: number }[],
): (Range | undefined)[] {
  const pieces = piecesOf(editor, text);
  return spans.map(({ start, end }) => {
    const first = pieces.find((piece) => start >= piece.at && start < piece.at + piece.node.data.length);
    const last = pieces.findLast((piece) => end > piece.at && end <= piece.at + piece.node.data.length);
    if (first === undefined || last === undefined || end <= start) return undefined;
    const range = editor.ownerDocument.createRange();
    range.setStart(first.node, start - first.at);
    range.setEnd(last.node, end - last.at);
    return range;
  });
}

/** The editor's text nodes with their places in what was read, in which blanks may stand between them. */
function piecesOf(editor: Element, text: string): { node: Text; at: number }[] {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; at: number }[] = [];
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    while (at < text.length && !text.startsWith(node.data, at) && /\s/u.test(text.charAt(at))) at += 1;
    if (!text.startsWith(node.data, at)) return pieces;
    pieces.push({ node, at });
    at += node.data.length;
  }
  return pieces;
}
