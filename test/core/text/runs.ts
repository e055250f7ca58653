/** How often a property is tried: often by hand and at night, less often with every change. */
export const RUNS = process.env.GUOSHEN_LONG === '1' ? 20_000 : 500;
