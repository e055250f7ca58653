import type { ReactNode } from 'react';

/** Names and values, one pair a line; a pair without a value is left out. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const told = facts.filter(([, value]) => value !== undefined && value !== '');
  if (told.length === 0) return null;
  return (
    <dl className="gs-facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt className="gs-small">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
