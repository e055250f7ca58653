import { createContext, type ReactNode, useContext } from 'react';

const TodayContext = createContext<string | undefined>(undefined);

/** Tells everything inside which day it is, `YYYY-MM-DD`; views never look at the clock themselves. */
export function TodayProvider({ day, children }: { day: string; children: ReactNode }) {
  return <TodayContext value={day}>{children}</TodayContext>;
}

export const useToday = (): string | undefined => useContext(TodayContext);
