import { createContext, type ReactNode, useContext } from 'react';

export type TestAttributes = Record<`data-${string}`, string>;

const TestAttributesContext = createContext(false);

/** Switches the attributes that tests read on; production builds carry none. */
export function TestAttributesProvider({ on, children }: { on: boolean; children: ReactNode }) {
  return <TestAttributesContext value={on}>{children}</TestAttributesContext>;
}

/** A function that lets attributes through in test builds and drops them elsewhere. */
export function useTestAttributes(): (attributes: TestAttributes) => Record<string, string> {
  return useContext(TestAttributesContext) ? pass : drop;
}

/** Whether this is a build for tests. */
export const useIsTest = (): boolean => useContext(TestAttributesContext);

const pass = (attributes: TestAttributes): Record<string, string> => attributes;
const drop = (): Record<string, string> => ({});
