/** Milliseconds that the browser gets to begin with a download. */
const BEGIN = 60_000;

/** Hands bytes to the person as a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN);
}

/** The same for a text. */
export const saveText = ({ name, type, text }: { name: string; type: string; text: string }): void =>
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
