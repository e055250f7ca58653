import { type ReactNode, useState } from 'react';

interface FoldProps {
  summary: string;
  /** Made when it is opened: a list of cards has dozens of them. */
  children: () => ReactNode;
}

/** Something longer behind its summary. */
export function Fold({ summary, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="gs-small">{summary}</summary>
      {open && children()}
    </details>
  );
}
