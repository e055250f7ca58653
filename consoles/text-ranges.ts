import { type EditorPiece, editorPieces } from './editor-text';

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

/** The editor's text nodes with their places in what was read, as far as the editor still holds that. */
function piecesOf(editor: Element, text: string): EditorPiece[] {
  const { pieces } = editorPieces(editor);
  const changed = pieces.findIndex(({ node, at }) => !text.startsWith(node.data, at));
  return changed < 0 ? pieces : pieces.slice(0, changed);
}
