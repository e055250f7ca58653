/** The command line cannot be answered at all; said in one clear line, exit status 2. */
export class Unusable extends Error {}
