/** What is promised of one measured figure. */
export interface Goal {
  /** Fixed name, by which a goal is found in the output. */
  name: string;
  /** The figure, and the limit that it has to keep; the unit is that of the goal: a ratio, or MB. */
  measured: number;
  goal: number;
  holds: boolean;
  sense: '≤' | '≥';
  /** What was measured, in a line. */
  what: string;
}

/** What one group of goals found out. */
export interface Outcome {
  goals: readonly Goal[];
  /** Figures without a limit, and competitors that are wrong: printed in the table only. */
  notes?: readonly string[];
}

/** A group of goals: one file each, listed in run.ts. Groups run one after the other. */
export type Group = () => Outcome | Promise<Outcome>;

const rounded = (figure: number): number => Number(figure.toPrecision(3));

/** A goal that holds up to a limit. */
export const atMost = (name: string, goal: number, figure: number, what: string): Goal => {
  const measured = rounded(figure);
  return { name, measured, goal, holds: measured <= goal, sense: '≤', what };
};

/** A goal that holds from a limit on. */
export const atLeast = (name: string, goal: number, figure: number, what: string): Goal => {
  const measured = rounded(figure);
  return { name, measured, goal, holds: measured >= goal, sense: '≥', what };
};
