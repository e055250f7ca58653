import { useState } from 'react';
import type { ToolId } from './tool';

/** What was opened: an answer, what a rule says, the uses of a document, a larger question. */
export type Opened =
  | { kind: 'answer'; id: string; applicant?: string }
  | { kind: 'knowledge'; id: string }
  | { kind: 'uses'; id: string; active: number }
  | { kind: 'tool'; tool: ToolId; start: readonly string[]; elsewhere?: boolean };

/** An entry with its own number, so that a view keeps its state while it lies below another. */
export type StackEntry = Opened & { key: number };

export interface Stack {
  entries: readonly StackEntry[];
  top: StackEntry | undefined;
  push: (opened: Opened) => void;
  /** The top one as it has become. */
  replace: (opened: Opened) => void;
  back: () => void;
  /** Nothing but the search, or one thing above it. */
  reset: (opened?: Opened) => void;
}

/** What was opened, one above the other; going back takes the last one away. */
export function useStack(first?: Opened): Stack {
  const [entries, setEntries] = useState<readonly StackEntry[]>(first === undefined ? [] : [{ ...first, key: 0 }]);
  const next = entries.reduce((most, { key }) => Math.max(most, key + 1), 1);
  return {
    entries,
    top: entries.at(-1),
    push: (opened) => setEntries([...entries, { ...opened, key: next }]),
    replace: (opened) => setEntries([...entries.slice(0, -1), { ...opened, key: entries.at(-1)?.key ?? next }]),
    back: () => setEntries(entries.slice(0, -1)),
    reset: (opened) => setEntries(opened === undefined ? [] : [{ ...opened, key: next }]),
  };
}
