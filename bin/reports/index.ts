import { jsonReport } from './json';
import { junitReport } from './junit';
import { sarifReport } from './sarif';
import { textReport } from './text';

export type { Report } from './report';

/** The forms in which a report is printed. */
export const reporters = { text: textReport, json: jsonReport, sarif: sarifReport, junit: junitReport };
