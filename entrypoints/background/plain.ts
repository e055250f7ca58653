/** A suggestion so that it is shown as it is written: Chrome reads it as XML, Firefox as it stands. */
export const plain = (text: string, isFirefox: boolean): string =>
  isFirefox ? text : text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
