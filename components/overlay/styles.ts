/// <reference types="vite/client" />
import css from './overlay.css?inline';

/** All rules that the shadow root needs, as one text. */
export const overlayStyles: string = css;
