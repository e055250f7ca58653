const LONG = process.env.GUOSHEN_LONG === '1';

/** How often a property is tried: often by hand and at night, less often with every change. */
export const RUNS = LONG ? 20_000 : 500;

/** Milliseconds for one property. */
export const TIME_LIMIT = LONG ? 180_000 : 20_000;
