import { editorPieces } from '../editor-text';

type View = Window & typeof globalThis;

/** Time that an editor gets to notice where the selection is, in milliseconds. */
const SELECTION = 60;

/** Elements of which plain text is made in an editor: paragraphs, lines, and wrappers that say nothing. */
const PLAIN = /^(?:P|DIV|BR|SPAN|FONT)$/u;

/** An editor holds more than text: formatting, links, pictures, lists. */
export const isFormatted = (editor: Element): boolean =>
  [...editor.querySelectorAll('*')].some(
    ({ tagName, childElementCount, textContent }) =>
      !PLAIN.test(tagName) && !(childElementCount === 0 && textContent === '' && !/^(?:IMG|VIDEO|HR)$/u.test(tagName)),
  );

/** The text of an editor without the invisible characters that editors put in. */
export const richText = (editor: Element): string =>
  editorPieces(editor)
    .text.replace(/[\u200b\ufeff]/gu, '')
    .replace(/\n+$/u, '');

/**
 * Writes plain text into an editor. An editor that keeps a model of its own is asked with `beforeinput`; others get the
 * browser's own editing command, and where there is none, new nodes and an `input` event.
 */
export async function writeRichText(editor: HTMLElement, value: string): Promise<void> {
  const { ownerDocument: document } = editor;
  const view = document.defaultView as View;
  const before = rangesOf(view);
  selectAll(view, editor);
  await new Promise((done) => setTimeout(done, SELECTION));
  if (!editor.isConnected) return;
  if (!asksEditor(view, editor, value) && !commands(document, editor, value)) replaceNodes(view, editor, value);
  restore(view, before);
}

function rangesOf(view: View): Range[] {
  const selection = view.getSelection();
  return selection === null
    ? []
    : Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}

function selectAll(view: View, editor: Element): void {
  view.getSelection()?.selectAllChildren(editor);
}

function restore(view: View, ranges: readonly Range[]): void {
  const selection = view.getSelection();
  selection?.removeAllRanges();
  for (const range of ranges) if (range.startContainer.isConnected) selection?.addRange(range);
}

/** True when the editor has taken it upon itself. */
function asksEditor(view: View, editor: HTMLElement, value: string): boolean {
  const ask = (inputType: string, data: string | null): boolean =>
    !editor.dispatchEvent(
      new view.InputEvent('beforeinput', { bubbles: true, composed: true, cancelable: true, inputType, data }),
    );
  if (value === '') return ask('deleteContentBackward', null);
  const [first = '', ...rest] = value.split('\n');
  if (!ask('insertText', first)) return false;
  for (const line of rest) {
    ask('insertParagraph', null);
    ask('insertText', line);
  }
  return true;
}

/** The browser's own command fires the events that an editor expects, and can be undone in it. */
function commands(document: Document, editor: HTMLElement, value: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  if (value === '') return document.execCommand('delete') && richText(editor) === '';
  return value.split('\n').every((line, index) => {
    if (index > 0 && !document.execCommand('insertParagraph')) return false;
    return line === '' || document.execCommand('insertText', false, line);
  });
}

function replaceNodes(view: View, editor: HTMLElement, value: string): void {
  const { ownerDocument: document } = editor;
  const lines = value === '' ? [] : value.split('\n');
  const nodes = lines.flatMap((line, index) => [
    ...(index > 0 ? [document.createElement('br')] : []),
    ...(line === '' ? [] : [document.createTextNode(line)]),
  ]);
  editor.replaceChildren(...nodes);
  editor.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }),
  );
}
