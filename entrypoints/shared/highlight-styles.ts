/**
 * How words in the page's own editors are marked: a line whose kind tells the level, and a soft colour. The page's
 * editor has a light ground or a dark one, whatever the person's theme is: the colours hold on both.
 */
export const HIGHLIGHT_STYLES = `
::highlight(guoshen-block) {
  text-decoration: underline wavy #e5484d 1.5px;
  background-color: rgb(229 72 77 / 14%);
}
::highlight(guoshen-warn) {
  text-decoration: underline dashed #d9830b 1.5px;
  background-color: rgb(240 160 40 / 14%);
}
::highlight(guoshen-advice) {
  text-decoration: underline dotted #d9830b 1.5px;
}
::highlight(guoshen-current) {
  text-decoration: underline solid #2f6fed 2px;
  background-color: rgb(47 111 237 / 24%);
}
`;
