import { Button } from './Button';

interface EmptyStateProps {
  /** One sentence: what will be here, or why nothing is. */
  text: string;
  /** The one thing to do. */
  action?: { label: string; run: () => void };
}

/** Nothing is here yet: one sentence and one button. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div className="gs-empty">
      <p>{text}</p>
      {action !== undefined && (
        <Button kind="main" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
