import knowledge from 'virtual:guoshen/console-knowledge';

/** What the overlay needs beside rules: the questions of each page, and what findings can cost. */
export const consoleKnowledge = knowledge;
