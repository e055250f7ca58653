import type { ReactNode } from 'react';

export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="gs-icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const PencilIcon = () => (
  <Icon>
    <path d="M10.6 3.2 12.8 5.4 5.6 12.6 2.8 13.2 3.4 10.4Z" />
  </Icon>
);

export const MoveIcon = () => (
  <Icon>
    <g fill="currentColor" stroke="none">
      {[4, 8, 12].map((y) => [6, 10].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.1" />))}
    </g>
  </Icon>
);

export const CollapseIcon = () => (
  <Icon>
    <path d="M3.5 8h9" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.6 5.4 8l4.4 4.4" />
  </Icon>
);

export const GoIcon = () => (
  <Icon>
    <path d="M6.2 3.6 10.6 8l-4.4 4.4" />
  </Icon>
);
