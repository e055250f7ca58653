/**
 * Stands for the package `debug`, which file-type brings along: that reads its setting from `localStorage` as soon as it is
 * loaded, and in a console's page this is the page's own store, opened while the page waits.
 */
const silent = (): void => {};

export default (): (() => void) => silent;
