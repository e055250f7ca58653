/** A stroke in a box of 16, in the colour of the text; never the only carrier of a meaning. */
export function Icon({ path }: { path: string }) {
  return (
    <svg className="gs-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const CheckIcon = () => <Icon path="M4 8.4 6.8 11.2 12 5.4" />;
export const MinusIcon = () => <Icon path="M4.5 8h7" />;
export const CloseIcon = () => <Icon path="M4.5 4.5l7 7M11.5 4.5l-7 7" />;
export const DownIcon = () => <Icon path="M4 6.4 8 10.4l4-4" />;
export const SearchIcon = () => <Icon path="M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0ZM10.2 10.2l3 3" />;
export const BackIcon = () => <Icon path="M9.8 3.6 5.4 8l4.4 4.4" />;
export const MoreIcon = () => <Icon path="M3.5 8h.01M8 8h.01M12.5 8h.01" />;
